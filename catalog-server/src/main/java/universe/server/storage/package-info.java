/** Whose data this is and what happens to it. */
@ApplicationModule(allowedDependencies = {"api", "identity", "operation", "runtime"})
@NullMarked
package universe.server.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
