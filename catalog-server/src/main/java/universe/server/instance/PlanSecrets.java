package universe.server.instance;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.secret.Secrets;

/**
 * Forgets the secrets that were sealed for plans which are forgotten. Most of them went into a
 * revision; what stands nowhere else any more was for the plan alone.
 */
@Component
class PlanSecrets {

  private final Secrets secrets;
  private final JdbcClient jdbc;

  PlanSecrets(Secrets secrets, JdbcClient jdbc) {
    this.secrets = secrets;
    this.jdbc = jdbc;
  }

  /**
   * A plan that was deleted in the caller's transaction.
   *
   * @param instance the instance that it was to change
   * @param only whether the instance never came to be and no other plan would make it
   * @param text all that the plan said
   */
  record Gone(UUID instance, boolean only, String text) {}

  /** Forgets what was sealed for a plan and stands nowhere else. */
  void forget(Gone plan) {
    if (plan.only()) {
      secrets.forget(plan.instance());
      return;
    }
    var lost = new TreeSet<String>();
    for (var placeholder : Seen.placeholders(plan.text())) {
      if (!isNeeded(plan.instance(), placeholder)) {
        lost.add(placeholder);
      }
    }
    if (!lost.isEmpty()) {
      secrets.forget(plan.instance(), Set.copyOf(lost));
    }
  }

  private boolean isNeeded(UUID instance, String placeholder) {
    return jdbc.sql(
            """
            select exists (select from revision where instance = :instance and concat(
                             user_options, options, app, workload) like :there)
                or exists (select from plan where instance = :instance and concat(
                             request, content) like :there)
                or exists (select from task where instance = :instance
                             and declaration::text like :there)
                or exists (select from operation o join operation_step s on s.operation = o.id
                            where o.instance = :instance and s.intent::text like :there)
            """)
        .param("instance", instance)
        .param("there", "%" + placeholder + "%")
        .query(Boolean.class)
        .single();
  }
}
