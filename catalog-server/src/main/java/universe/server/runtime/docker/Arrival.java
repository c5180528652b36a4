package universe.server.runtime.docker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import universe.server.runtime.Targets;

/**
 * Lets a server that is itself a container join the cluster network before it takes requests: the
 * engine publishes its ports anew when it joins, which cuts off everybody who is talking to it.
 */
@Component
class Arrival implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(Arrival.class);

  private final DockerSettings settings;
  private final Targets targets;

  Arrival(DockerSettings settings, Targets targets) {
    this.settings = settings;
    this.targets = targets;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.serverContainer() == null) {
      return;
    }
    try {
      targets.backend(targets.standard().id()).ensureNetwork(targets.clusterNetwork());
    } catch (RuntimeException e) {
      // an engine that is gone or refuses must not keep the catalog from coming up
      log.atWarn()
          .addKeyValue("reason", e.getMessage())
          .log("The cluster network is joined later, when the engine answers");
    }
  }
}
