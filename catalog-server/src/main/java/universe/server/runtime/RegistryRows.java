package universe.server.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.secret.Secrets;

/** The rows of registries, and the log-ins that backends take from them. */
@Component
@EnableConfigurationProperties(RegistrySettings.class)
class RegistryRows implements RegistryLogins {

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final RegistrySettings settings;

  RegistryRows(JdbcClient jdbc, Secrets secrets, RegistrySettings settings) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.settings = settings;
  }

  /**
   * A row.
   *
   * @param secret a placeholder
   */
  record Stored(Registry registry, @Nullable String secret) {

    Login login(Secrets secrets) {
      return new Login(
          registry.address(), registry.username(), secret == null ? null : secrets.reveal(secret));
    }
  }

  List<Registry> all() {
    return jdbc
        .sql("select * from registry_credential order by address")
        .query(RegistryRows::row)
        .list()
        .stream()
        .map(Stored::registry)
        .toList();
  }

  Optional<Stored> find(UUID id) {
    return jdbc.sql("select * from registry_credential where id = :id")
        .param("id", id)
        .query(RegistryRows::row)
        .optional();
  }

  Instant now() {
    return jdbc.sql("select clock_timestamp()")
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .single();
  }

  void write(Stored stored) {
    var registry = stored.registry();
    jdbc.sql(
            """
            insert into registry_credential
              (id, address, username, secret, mirror_prefix, created_by)
            values (:id, :address, :username, :secret, :mirror, :by)
            on conflict (id) do update set username = excluded.username, secret = excluded.secret,
              mirror_prefix = excluded.mirror_prefix, changed_at = clock_timestamp()
            """)
        .param("id", registry.id())
        .param("address", registry.address())
        .param("username", registry.username())
        .param("secret", stored.secret())
        .param("mirror", registry.mirrorPrefix())
        .param("by", registry.createdBy())
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from registry_credential where id = :id").param("id", id).update();
  }

  @Override
  public Optional<Login> at(String registry) {
    return jdbc.sql("select * from registry_credential where address = :address")
        .param("address", registry)
        .query(RegistryRows::row)
        .optional()
        .filter(stored -> stored.secret() != null)
        .map(stored -> stored.login(secrets));
  }

  @Override
  public List<String> mirrors() {
    var mirrors = new ArrayList<String>();
    if (settings.mirror() != null && !settings.mirror().isBlank()) {
      mirrors.add(settings.mirror());
    }
    for (var registry : all()) {
      var prefix = registry.mirrorPrefix();
      if (prefix != null) {
        mirrors.add(prefix.isEmpty() ? registry.address() : registry.address() + "/" + prefix);
      }
    }
    return mirrors;
  }

  private static Stored row(ResultSet row, int number) throws SQLException {
    return new Stored(
        new Registry(
            row.getObject("id", UUID.class),
            row.getString("address"),
            row.getString("username"),
            row.getString("mirror_prefix"),
            row.getTimestamp("created_at").toInstant(),
            row.getString("created_by"),
            row.getTimestamp("changed_at").toInstant()),
        row.getString("secret"));
  }
}
