/** Reads Git repositories through bare mirrors; the only package that knows JGit. */
@NullMarked
package universe.indexer.git;

import org.jspecify.annotations.NullMarked;
