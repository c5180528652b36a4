/** Brings up the real parts that tests need, and says why where one is missing. */
@NullMarked
package universe.testing;

import org.jspecify.annotations.NullMarked;
