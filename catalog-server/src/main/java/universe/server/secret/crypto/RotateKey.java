package universe.server.secret.crypto;

import java.io.PrintStream;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import universe.server.api.DataFolder;
import universe.server.api.StartRefused;
import universe.server.api.database.DatabaseConnection;
import universe.server.secret.crypto.KeyFile.KeySettings;

/**
 * Seals every secret anew under another master key, while no server runs: {@code java -jar
 * server.jar rotate-key}. The old key stays until nothing needs it any more, so that whatever
 * breaks in between is made up for by running it again.
 */
final class RotateKey {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final KeySettings settings;
  private final DataFolder data;
  private final PrintStream out;

  private RotateKey(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      KeySettings settings,
      DataFolder data,
      PrintStream out) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.settings = settings;
    this.data = data;
    this.out = out;
  }

  /** Runs the command; returns the exit code: 1 when nothing could be done, with the reason. */
  static int run(String... arguments) {
    try (var context =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties(
                "logging.level.root=warn",
                "spring.main.banner-mode=off",
                "spring.datasource.hikari.data-source-properties.ApplicationName=universe rotate-key")
            .run(arguments)) {
      new RotateKey(
              context.getBean(JdbcClient.class),
              new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
              context.getBean(KeySettings.class),
              context.getBean(DataFolder.class),
              System.out)
          .rotate();
      return 0;
    } catch (StartRefused | SealBroken e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private void rotate() {
    refuseWhileOthersAreConnected();
    var keys = settings.masterKeys(data);
    if (settings.areGiven()) {
      rotateGiven(keys);
      return;
    }
    var file = settings.file(data);
    // Something under an old key means that an earlier rotation was broken off: it is finished.
    if (sealedUnderOthers(keys.currentId()) == 0) {
      keys = keys.withNew();
      keys.writeTo(file);
    }
    var count = reseal(keys);
    keys.withoutOld().writeTo(file);
    out.printf("%d secrets are sealed under the new key %s%n", count, keys.currentId());
    out.printf("Save %s again; backups made before hold the key that they need%n", file);
  }

  private void rotateGiven(MasterKeys keys) {
    if (sealedUnderOthers(keys.currentId()) == 0 && keys.count() == 1) {
      var next = keys.withNew().withoutOld();
      out.println("The keys come from the environment. Put this one before the one that is there:");
      out.print(next.text());
      out.println("and run rotate-key again.");
      return;
    }
    var count = reseal(keys);
    out.printf("%d secrets are sealed under the key %s%n", count, keys.currentId());
    out.println("The others can be removed from universe.secret.keys now.");
  }

  /** A running server would go on sealing under the old key. */
  private void refuseWhileOthersAreConnected() {
    var others =
        jdbc.sql(
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and backend_type = 'client backend'
                  and pid <> pg_backend_pid()
                  and application_name <> current_setting('application_name')
                """)
            .query(Integer.class)
            .single();
    if (others > 0) {
      throw new StartRefused(
          "%d others are connected to the database".formatted(others),
          "stop every server that uses it first (./universe down --keep-instances)");
    }
  }

  private int sealedUnderOthers(UUID current) {
    return jdbc.sql(
            """
            select (select count(*) from secret where key_id <> :current)
                 + (select count(*) from named_secret where key_id <> :current)
            """)
        .param("current", current)
        .query(Integer.class)
        .single();
  }

  /** All of them or none. */
  private int reseal(MasterKeys keys) {
    var envelope = new Envelope(keys);
    Integer count =
        transaction.execute(
            _ -> reseal(envelope, "secret", "id::text") + reseal(envelope, "named_secret", "name"));
    if (sealedUnderOthers(keys.currentId()) > 0) {
      throw new StartRefused("secrets were added meanwhile", "run rotate-key again");
    }
    return count == null ? 0 : count;
  }

  private int reseal(Envelope envelope, String table, String place) {
    var old =
        jdbc.sql(
                "select %s, sealed from %s where key_id <> :current for update"
                    .formatted(place, table))
            .param("current", envelope.currentKey())
            .query((row, _) -> Map.entry(row.getString(1), row.getBytes(2)))
            .list();
    for (var each : old) {
      var name = each.getKey();
      jdbc.sql(
              "update %s set key_id = :current, sealed = :sealed where %s = :place"
                  .formatted(table, place))
          .param("current", envelope.currentKey())
          .param("sealed", envelope.seal(envelope.open(each.getValue(), name), name))
          .param("place", name)
          .update();
    }
    return old.size();
  }

  @Configuration(proxyBeanMethods = false)
  @Import(DatabaseConnection.class)
  @EnableConfigurationProperties(KeySettings.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class Parts {}
}
