/** Leases as rows in PostgreSQL. */
@NullMarked
package universe.server.api.leases;

import org.jspecify.annotations.NullMarked;
