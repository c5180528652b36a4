package universe.server.runtime;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.spec.marathon.Notice;
import universe.spec.workload.Workload;

/** The policy that an operator has set; strict until then. */
@Component
final class StoredPolicy implements Policy {

  private final JdbcClient database;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  StoredPolicy(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Notice> judge(Workload workload) {
    var judge = new PolicyJudge(rules());
    return workload.services().stream().flatMap(service -> judge.judge(service).stream()).toList();
  }

  @Override
  public PolicyRules rules() {
    return database
        .sql("select rules from policy")
        .query(String.class)
        .optional()
        .map(rules -> json.readValue(rules, PolicyRules.class))
        .orElse(PolicyRules.STRICT);
  }

  @Override
  public void set(PolicyRules rules, String by) {
    database
        .sql(
            """
            insert into policy (rules, changed_at, changed_by) values (:rules::jsonb, :at, :by)
            on conflict (only_one) do update set rules = excluded.rules,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """)
        .param("rules", json.writeValueAsString(rules))
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("by", by)
        .update();
  }
}
