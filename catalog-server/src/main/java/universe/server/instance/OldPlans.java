package universe.server.instance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.api.Forgetting;

/** Forgets plans that were carried out; those that nobody applied are forgotten much earlier. */
@Component
@EnableConfigurationProperties(OldPlans.PlanSettings.class)
class OldPlans implements Forgetting {

  private final JdbcClient jdbc;
  private final PlanSettings settings;

  OldPlans(JdbcClient jdbc, PlanSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Override
  public String what() {
    return "applied plans";
  }

  @Override
  public int forget() {
    return jdbc.sql(
            """
            delete from plan p
            where operation is not null
              and created_at < clock_timestamp() - make_interval(secs => :retention)
              and not exists (select 1 from operation o
                              where o.id = p.operation and o.ended_at is null)
            """)
        .param("retention", settings.retention().toSeconds())
        .update();
  }

  /**
   * How long plans are kept.
   *
   * @param retention of those that were applied
   */
  @ConfigurationProperties("universe.plan")
  record PlanSettings(@DefaultValue("90d") Duration retention) {}
}
