/** The framework's own failures, and all that nobody expected, as problem details. */
@NullMarked
package universe.server.api.problems;

import org.jspecify.annotations.NullMarked;
