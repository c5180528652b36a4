/** Tests of documents and their schemas. */
@NullMarked
package universe.spec.options;

import org.jspecify.annotations.NullMarked;
