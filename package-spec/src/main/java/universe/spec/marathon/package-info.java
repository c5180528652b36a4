/** Turns Marathon app definitions, which packages render to, into workloads. */
@NullMarked
package universe.spec.marathon;

import org.jspecify.annotations.NullMarked;
