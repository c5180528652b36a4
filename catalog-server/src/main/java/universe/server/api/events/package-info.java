/** Events as rows in PostgreSQL, and the stream on which browsers follow them. */
@NullMarked
package universe.server.api.events;

import org.jspecify.annotations.NullMarked;
