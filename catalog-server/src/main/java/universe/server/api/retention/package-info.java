/** Forgets, in one sweep, what every room has kept for long enough. */
@NullMarked
package universe.server.api.retention;

import org.jspecify.annotations.NullMarked;
