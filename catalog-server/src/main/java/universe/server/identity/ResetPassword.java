package universe.server.identity;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import universe.server.api.Command;
import universe.server.api.database.DatabaseConnection;

/**
 * Gives an account a new password from the command line, whether or not a server runs: {@code java
 * -jar server.jar reset-password admin}. Prints the password and nothing else; the account is
 * enabled, its sessions and tokens end.
 */
public final class ResetPassword implements Command {

  @Override
  public String word() {
    return "reset-password";
  }

  /**
   * Runs the command; returns the exit code: 2 for a wrong command line, 1 for an unknown account.
   */
  @Override
  public int run(String... arguments) {
    var words = Command.words(arguments);
    if (words.size() != 2) {
      System.err.println("usage: reset-password <account> [--universe.data=<folder>]");
      return 2;
    }
    try (var context =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties("logging.level.root=warn", "spring.main.banner-mode=off")
            .run(arguments)) {
      var name = words.get(1).strip();
      var password = Passwords.random();
      var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
      var jdbc = context.getBean(JdbcClient.class);
      var done = transaction.execute(_ -> reset(jdbc, name, new Passwords().hash(password)));
      if (!Boolean.TRUE.equals(done)) {
        System.err.println("there is no account " + name);
        return 1;
      }
      System.out.println(password);
      return 0;
    }
  }

  private static boolean reset(JdbcClient jdbc, String name, String hash) {
    var changed =
        jdbc.sql(
                """
                update account set password_hash = :hash, disabled = false,
                  password_changed_at = clock_timestamp()
                where name = :name
                """)
            .param("hash", hash)
            .param("name", name)
            .update();
    jdbc.sql(
            """
            delete from spring_session
            where principal_name = (select id::text from account where name = :name)
            """)
        .param("name", name)
        .update();
    jdbc.sql("delete from api_token where account = (select id from account where name = :name)")
        .param("name", name)
        .update();
    jdbc.sql("delete from log_in_attempt where subject like 'account ' || :name || '%'")
        .param("name", name)
        .update();
    return changed == 1;
  }

  @Configuration(proxyBeanMethods = false)
  @Import(DatabaseConnection.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class Parts {}
}
