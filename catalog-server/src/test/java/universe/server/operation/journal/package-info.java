/** Drives the journal on a real PostgreSQL. */
@NullMarked
package universe.server.operation.journal;

import org.jspecify.annotations.NullMarked;
