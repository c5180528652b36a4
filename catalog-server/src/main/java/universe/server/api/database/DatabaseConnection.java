package universe.server.api.database;

import static java.util.Objects.requireNonNull;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import universe.server.api.DataFolder;
import universe.server.api.embedded.EmbeddedPostgres;

/** Tells Spring Boot where the database is, and starts the embedded one where none is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, DataFolder.class})
public class DatabaseConnection {

  /** Closed after the connections to it, for these depend on it. */
  @Bean(destroyMethod = "close")
  OpenDatabase openDatabase(DatabaseSettings settings, DataFolder data) {
    if (!settings.isEmbedded()) {
      var url = requireNonNull(settings.url());
      return new OpenDatabase(
          new Address(jdbc(url), settings.user(), settings.password()), () -> {});
    }
    var postgres = EmbeddedPostgres.open(data.path().resolve("postgresql"), settings.port());
    return new OpenDatabase(
        new Address(postgres.url(), postgres.user(), postgres.password()), postgres::close);
  }

  @Bean
  JdbcConnectionDetails database(OpenDatabase open) {
    return open.address();
  }

  private static String jdbc(String url) {
    return url.startsWith("jdbc:") ? url : "jdbc:" + url;
  }

  /** Where the database is, and what to do when it is no longer needed. */
  record OpenDatabase(Address address, Runnable whenDone) implements AutoCloseable {

    @Override
    public void close() {
      whenDone.run();
    }
  }

  private record Address(String url, String user, String password)
      implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return user;
    }

    @Override
    public String getPassword() {
      return password;
    }

    @Override
    public String toString() {
      return url;
    }
  }
}
