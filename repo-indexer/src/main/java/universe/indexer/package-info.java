/**
 * Brings package definitions from Git repositories and bundles into the catalog; everything that
 * comes from there is untrusted.
 */
@NullMarked
package universe.indexer;

import org.jspecify.annotations.NullMarked;
