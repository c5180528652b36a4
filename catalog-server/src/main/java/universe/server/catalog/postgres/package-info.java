/** Reads the catalog out of PostgreSQL. */
@NullMarked
package universe.server.catalog.postgres;

import org.jspecify.annotations.NullMarked;
