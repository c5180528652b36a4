/** Tests of the front door. */
@NullMarked
package universe.spec;

import org.jspecify.annotations.NullMarked;
