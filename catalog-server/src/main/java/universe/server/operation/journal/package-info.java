/** The journal of operations in PostgreSQL, and the runner that carries them out under a lease. */
@NullMarked
package universe.server.operation.journal;

import org.jspecify.annotations.NullMarked;
