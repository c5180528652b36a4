package universe.server.api.backup;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import universe.server.api.DataFolder;
import universe.server.api.StartRefused;
import universe.server.api.database.DatabaseConnection;

/** Where an installation lies, by the same settings as the server's; opens the database late. */
final class Place implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Place(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Place named(String... arguments) {
    return new Place(
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .lazyInitialization(true)
            .properties("logging.level.root=warn", "spring.main.banner-mode=off")
            .run(arguments));
  }

  Path data() {
    return context.getBean(DataFolder.class).path();
  }

  Path keyFile() {
    var named = setting("universe.secret.key-file", Path.class, null);
    return requireNonNullElse(named, data().resolve(Manifest.KEY_NAME));
  }

  /** Where archives of snapshots lie; they may lie on another disk. */
  Path snapshots() {
    var named = setting("universe.storage.folder", Path.class, null);
    return requireNonNullElse(named, data().resolve("snapshots")).toAbsolutePath().normalize();
  }

  /** Whether the master keys come from elsewhere than a file. */
  boolean keysAreGiven() {
    return !requireNonNullElse(setting("universe.secret.keys", String.class, ""), "").isBlank();
  }

  boolean isEmbedded() {
    return requireNonNullElse(setting("universe.database.url", String.class, ""), "").isBlank();
  }

  /** Starts the embedded database unless it runs; the first call opens it. */
  JdbcConnectionDetails database() {
    try {
      return context.getBean(JdbcConnectionDetails.class);
    } catch (BeansException e) {
      if (NestedExceptionUtils.getMostSpecificCause(e) instanceof StartRefused refused) {
        throw new BackupRefused(String.valueOf(refused.getMessage()));
      }
      throw e;
    }
  }

  String product() {
    return context.getBeanProvider(BuildProperties.class).stream()
        .map(build -> String.valueOf(build.getVersion()))
        .findFirst()
        .orElse("development");
  }

  private <T> @Nullable T setting(String name, Class<T> type, @Nullable T otherwise) {
    var bound = Binder.get(context.getEnvironment()).bind(name, type);
    return bound.isBound() ? bound.get() : otherwise;
  }

  /** Stops the embedded database where this started it. */
  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @Import(DatabaseConnection.class)
  @ImportAutoConfiguration(ProjectInfoAutoConfiguration.class)
  static class Parts {}
}
