/** Holds the sample packages to what we ask of others, and to what they promise. */
@NullMarked
package universe.samples;

import org.jspecify.annotations.NullMarked;
