/** Reads, checks and renders package definitions, wherever their files come from. */
@NullMarked
package universe.spec;

import org.jspecify.annotations.NullMarked;
