/** Activity as it is written, read, exported and forgotten. */
@NullMarked
package universe.server.activity;

import org.jspecify.annotations.NullMarked;
