package universe.server.runtime.docker;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import universe.server.runtime.BackendFactory;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RuntimeBackend;
import universe.server.secret.Secrets;

/** Opens the line to the Docker Engine that the settings name. */
@Component
@EnableConfigurationProperties(DockerSettings.class)
final class DockerBackends implements BackendFactory {

  private final DockerSettings settings;
  private final Secrets secrets;
  private final RegistryLogins logins;
  private final Clock clock;

  DockerBackends(DockerSettings settings, Secrets secrets, RegistryLogins logins, Clock clock) {
    this.settings = settings;
    this.secrets = secrets;
    this.logins = logins;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return DockerBackend.KIND;
  }

  @Override
  public RuntimeBackend open(UUID target, UUID installation) {
    return new DockerBackend(new Engine(target, installation, settings), secrets, logins, clock);
  }
}
