package universe.server.api.database;

import static java.util.Objects.requireNonNull;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Spring Boot where the database is. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnection {

  @Bean
  JdbcConnectionDetails database(DatabaseSettings settings) {
    return new Address(
        jdbcUrl(requireNonNull(settings.url())), settings.user(), settings.password());
  }

  private static String jdbcUrl(String url) {
    return url.startsWith("jdbc:") ? url : "jdbc:" + url;
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
