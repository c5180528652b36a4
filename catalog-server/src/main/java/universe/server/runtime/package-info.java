/** Where and how workloads run, and what they may ask for. */
@ApplicationModule(allowedDependencies = {"api", "identity", "secret"})
@NullMarked
package universe.server.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
