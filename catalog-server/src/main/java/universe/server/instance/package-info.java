/** Runs packages: installs, changes and removes what a user asked for. */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "identity",
      "catalog",
      "operation",
      "runtime",
      "storage",
      "secret"
    })
@NullMarked
package universe.server.instance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
