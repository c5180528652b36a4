package universe.server.instance;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.secret.Secrets;
import universe.server.secret.Secrets.Kept;

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

  /**
   * Forgets what was sealed for drafts that came to nothing: a plan that was refused, found stale,
   * or empty.
   *
   * @param age how long ago; whoever drafts longer than this loses what was sealed for it
   * @return how many secrets that were
   */
  int forgetLost(Duration age) {
    var lost =
        secrets.keptLongerThan(age).stream()
            .filter(kept -> ofAnswers(kept) && !isNeeded(kept.owner(), kept.placeholder()))
            .collect(
                Collectors.groupingBy(
                    Kept::owner, Collectors.mapping(Kept::placeholder, Collectors.toSet())));
    lost.forEach(secrets::forget);
    return lost.values().stream().mapToInt(Set::size).sum();
  }

  /** Whether it was sealed here; other rooms keep secrets under other names. */
  private static boolean ofAnswers(Kept kept) {
    return kept.name().startsWith("/") || kept.name().startsWith(TaskSpecs.STORE);
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
