/** JSON documents against a JSON schema: defaults, merge, validation. */
@NullMarked
package universe.spec.options;

import org.jspecify.annotations.NullMarked;
