/** What happened, when, by whom. */
@ApplicationModule(allowedDependencies = {"api", "identity"})
@NullMarked
package universe.server.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
