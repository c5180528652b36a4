/** Tests of templates. */
@NullMarked
package universe.spec.template;

import org.jspecify.annotations.NullMarked;
