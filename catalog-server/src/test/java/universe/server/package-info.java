/** Tests of the house as a whole. */
@NullMarked
package universe.server;

import org.jspecify.annotations.NullMarked;
