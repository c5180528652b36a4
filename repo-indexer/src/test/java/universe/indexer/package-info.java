/** Tests of the indexer as a whole. */
@NullMarked
package universe.indexer;

import org.jspecify.annotations.NullMarked;
