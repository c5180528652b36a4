package universe.server.api.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL to work on.
 *
 * @param url JDBC address of a PostgreSQL 15 or newer, with or without {@code jdbc:}; none for an
 *     embedded one in the data folder
 * @param user who logs in there
 * @param password how
 * @param port port of the embedded one; 0 for any that is free at its first start
 */
@ConfigurationProperties("universe.database")
record DatabaseSettings(
    @Nullable String url,
    @DefaultValue("universe") String user,
    @DefaultValue("") String password,
    @DefaultValue("0") int port) {

  boolean isEmbedded() {
    return url == null || url.isBlank();
  }

  @Override
  public String toString() {
    return "DatabaseSettings[url=%s, user=%s, port=%d]".formatted(url, user, port);
  }
}
