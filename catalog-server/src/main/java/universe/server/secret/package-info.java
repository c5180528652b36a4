/** What nobody may see: values encrypted at rest, placeholders everywhere else. */
@ApplicationModule(allowedDependencies = {"api", "api :: database", "identity"})
@NullMarked
package universe.server.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
