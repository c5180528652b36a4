package universe.server.api.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.api.DataFolder;
import universe.server.api.Installation;
import universe.server.api.StartRefused;

/** Finds out which installation the database belongs to, or makes it one at the first start. */
@Configuration(proxyBeanMethods = false)
class InstallationRecord {

  @Bean
  Installation installation(JdbcClient jdbc, InstallationSettings settings, DataFolder data)
      throws IOException {
    jdbc.sql("insert into installation (id, name) values (:id, :name) on conflict do nothing")
        .param("id", UUID.randomUUID())
        .param("name", settings.name())
        .update();
    var installation =
        jdbc.sql("select id, name from installation")
            .query(
                (row, number) -> new Installation(row.getObject(1, UUID.class), row.getString(2)))
            .single();
    // The launcher finds our containers by it when the server is down.
    Files.createDirectories(data.path());
    var mark = data.path().resolve("installation-id");
    refuseOthers(mark, installation);
    Files.writeString(mark, installation.id() + "\n");
    return installation;
  }

  /** Keys, mirrors and containers of one installation mean nothing to another one's database. */
  private static void refuseOthers(Path mark, Installation installation) throws IOException {
    var marked = Files.exists(mark) ? Files.readString(mark).strip() : "";
    if (!marked.isEmpty() && !marked.equals(installation.id().toString())) {
      throw new StartRefused(
          "data folder %s belongs to installation %s, and the database to %s"
              .formatted(mark.getParent(), marked, installation.id()),
          "set universe.data and universe.database.url to what belongs together, or remove "
              + mark
              + " to give the folder to this database");
    }
  }

  /**
   * What tells this installation from others on the same Engine.
   *
   * @param name chosen at the first start, fixed from then on
   */
  @ConfigurationProperties("universe.installation")
  record InstallationSettings(@DefaultValue(Installation.DEFAULT_NAME) String name) {

    InstallationSettings {
      if (!name.matches("[a-z][a-z0-9-]{0,30}")) {
        throw new IllegalArgumentException(
            "universe.installation.name must be 1 to 31 lower-case letters, digits and dashes,"
                + " beginning with a letter, was "
                + name);
      }
    }
  }
}
