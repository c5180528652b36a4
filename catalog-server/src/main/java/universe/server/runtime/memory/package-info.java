/** A backend that only pretends: for developing the UI, for fast tests, for tests of scale. */
@NullMarked
package universe.server.runtime.memory;

import org.jspecify.annotations.NullMarked;
