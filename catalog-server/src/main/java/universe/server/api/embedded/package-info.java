/** A PostgreSQL of our own in the data folder, for one machine. */
@NullMarked
package universe.server.api.embedded;

import org.jspecify.annotations.NullMarked;
