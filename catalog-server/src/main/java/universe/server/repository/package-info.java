/** Where packages come from, whether they are fresh, and what is wrong with them. */
@ApplicationModule(allowedDependencies = {"api", "identity", "secret"})
@NullMarked
package universe.server.repository;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
