/** Keeps the catalog in PostgreSQL; the only package of this module that speaks SQL. */
@NullMarked
package universe.indexer.postgres;

import org.jspecify.annotations.NullMarked;
