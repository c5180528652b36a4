package universe.server.activity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import universe.server.api.Forgetting;

/** Forgets activity of long ago; the database refuses everybody else who tries. */
@Component
@EnableConfigurationProperties(OldActivity.ActivitySettings.class)
class OldActivity implements Forgetting {

  private final JdbcClient jdbc;
  private final ActivitySettings settings;
  private final TransactionTemplate transaction;

  OldActivity(JdbcClient jdbc, ActivitySettings settings, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String what() {
    return "activity";
  }

  @Override
  public int forget() {
    Integer forgotten =
        transaction.execute(_ -> {
          jdbc.sql("set local universe.forgetting = 'on'").update();
          return jdbc.sql(
                  """
                  delete from activity
                  where at < clock_timestamp() - make_interval(secs => :retention)
                  """)
              .param("retention", settings.retention().toSeconds())
              .update();
        });
    return forgotten == null ? 0 : forgotten;
  }

  /**
   * How long activity is kept.
   *
   * @param retention for what happened
   */
  @ConfigurationProperties("universe.activity")
  record ActivitySettings(@DefaultValue("730d") Duration retention) {}
}
