/** Who may do what: accounts, sessions, tokens, permissions. */
@ApplicationModule(allowedDependencies = {"api", "api :: database"})
@NullMarked
package universe.server.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
