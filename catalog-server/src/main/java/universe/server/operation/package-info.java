/** What is being done, how far it is, and how it resumes after a crash. */
@ApplicationModule(allowedDependencies = {"api", "identity"})
@NullMarked
package universe.server.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
