package universe.server.secret.crypto;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import universe.server.api.DataFolder;

/** Opens the key file when the server starts. */
@Configuration(proxyBeanMethods = false)
class KeyFile {

  @Bean
  Envelope envelope(KeySettings settings, DataFolder data) {
    return new Envelope(
        MasterKeys.of(requireNonNullElse(settings.keyFile(), data.path().resolve("secret.key"))));
  }

  /**
   * Where the master keys lie.
   *
   * @param keyFile file with mode 0600, made where there is none; {@code secret.key} in the data
   *     folder unless set
   */
  @ConfigurationProperties("universe.secret")
  record KeySettings(@Nullable Path keyFile) {}
}
