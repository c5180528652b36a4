/** What all endpoints share: pages, problems, events that browsers follow. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package universe.server.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
