package universe.server.api.database;

import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.api.Installation;

/** Finds out which installation the database belongs to, or makes it one at the first start. */
@Configuration(proxyBeanMethods = false)
class InstallationRecord {

  @Bean
  Installation installation(JdbcClient jdbc, InstallationSettings settings) {
    jdbc.sql("insert into installation (id, name) values (:id, :name) on conflict do nothing")
        .param("id", UUID.randomUUID())
        .param("name", settings.name())
        .update();
    return jdbc.sql("select id, name from installation")
        .query((row, number) -> new Installation(row.getObject(1, UUID.class), row.getString(2)))
        .single();
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
