/** Reads repository bundles: one JSON document on the web with all packages in it. */
@NullMarked
package universe.indexer.bundle;

import org.jspecify.annotations.NullMarked;
