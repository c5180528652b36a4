/** Brings package definitions from Git repositories and bundles into the catalog. */
@NullMarked
package universe.indexer;

import org.jspecify.annotations.NullMarked;
