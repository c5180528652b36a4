/** What can be installed: packages, their versions, icons and schemas. */
@ApplicationModule(allowedDependencies = {"api", "identity"})
@NullMarked
package universe.server.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
