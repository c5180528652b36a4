package universe.server.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts log-ins in PostgreSQL, so that it holds across servers and restarts. Each is counted
 * before the password is looked at, so that many at once get no more guesses than one after the
 * other.
 */
@Component
class LogInAttempts {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ACCOUNT_AND_ADDRESS = 5;
  private static final int PER_ADDRESS = 30;
  private static final int PER_ACCOUNT = 50;

  private final JdbcClient jdbc;

  LogInAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts an attempt.
   *
   * @throws TooManyAttempts when it is one too many
   */
  void count(String account, String address) {
    count(pair(account, address), PER_ACCOUNT_AND_ADDRESS);
    count("address " + address, PER_ADDRESS);
    count("account " + account, PER_ACCOUNT);
  }

  /** What was counted for a log-in that succeeded was no failure. */
  void forget(String account, String address) {
    jdbc.sql("delete from log_in_attempt where subject = :subject")
        .param("subject", pair(account, address))
        .update();
    jdbc.sql("update log_in_attempt set failures = failures - 1 where subject in (:subjects)")
        .param("subjects", List.of("address " + address, "account " + account))
        .update();
  }

  void forgetOld() {
    jdbc.sql("delete from log_in_attempt where window_ends_at < clock_timestamp()").update();
  }

  private void count(String subject, int limit) {
    var counted =
        jdbc.sql(
                """
                insert into log_in_attempt as known (subject, failures, window_ends_at)
                values (:subject, 1, clock_timestamp() + :seconds * interval '1 second')
                on conflict (subject) do update set
                  failures = case when known.window_ends_at < clock_timestamp() then 1
                    else least(known.failures + 1, 1000000) end,
                  window_ends_at = case when known.window_ends_at < clock_timestamp()
                    then excluded.window_ends_at else known.window_ends_at end
                returning failures,
                  ceil(extract(epoch from window_ends_at - clock_timestamp()))::bigint as seconds
                """)
            .param("subject", subject)
            .param("seconds", WINDOW.toSeconds())
            .query(Counted.class)
            .single();
    if (counted.failures > limit) {
      throw new TooManyAttempts(Duration.ofSeconds(Math.max(1, counted.seconds)));
    }
  }

  private static String pair(String account, String address) {
    return "account %s address %s".formatted(account, address);
  }

  private record Counted(int failures, long seconds) {}
}
