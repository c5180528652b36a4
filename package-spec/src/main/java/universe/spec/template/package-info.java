/** Text with values: Mustache as package templates use it. */
@NullMarked
package universe.spec.template;

import org.jspecify.annotations.NullMarked;
