/** What all endpoints share: pages, problems, events that browsers follow, leases, the database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package universe.server.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
