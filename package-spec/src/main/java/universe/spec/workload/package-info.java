/** The neutral form that a backend runs; every package format ends here. */
@NullMarked
package universe.spec.workload;

import org.jspecify.annotations.NullMarked;
