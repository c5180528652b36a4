/** Tests of the JSON room. */
@NullMarked
package universe.spec.json;

import org.jspecify.annotations.NullMarked;
