package universe.server.secret.crypto;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import universe.server.api.DataFolder;

/** Opens the key file, or takes the keys of the environment, when the server starts. */
@Configuration(proxyBeanMethods = false)
class KeyFile {

  @Bean
  Envelope envelope(KeySettings settings, DataFolder data) {
    return new Envelope(settings.masterKeys(data));
  }

  /**
   * Where the master keys are.
   *
   * @param keyFile file with mode 0600, made where there is none; {@code secret.key} in the data
   *     folder unless set
   * @param keys the keys themselves, as they would stand in the file, parted by commas or line
   *     breaks; then no file is read or made
   */
  @ConfigurationProperties("universe.secret")
  record KeySettings(@Nullable Path keyFile, @Nullable String keys) {

    boolean areGiven() {
      return keys != null && !keys.isBlank();
    }

    Path file(DataFolder data) {
      return requireNonNullElse(keyFile, data.path().resolve("secret.key"));
    }

    MasterKeys masterKeys(DataFolder data) {
      return areGiven() ? MasterKeys.parse(String.valueOf(keys)) : MasterKeys.of(file(data));
    }

    @Override
    public String toString() {
      return "KeySettings[keyFile=%s]".formatted(keyFile);
    }
  }
}
