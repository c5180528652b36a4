/**
 * JSON text as trees that remember where everything stood, with every fault in it; for input that
 * nobody vouches for. Knows nothing of packages.
 */
@NullMarked
package universe.spec.json;

import org.jspecify.annotations.NullMarked;
