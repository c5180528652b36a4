package universe.server.api.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers for a day how creations with an {@code Idempotency-Key} were answered. */
@Component
class RepeatableRequests {

  private final JdbcClient jdbc;

  RepeatableRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A key as one requester used it. */
  record RequestKey(String requester, String text) {}

  /**
   * What is known of an earlier request.
   *
   * @param status null while it is still at work
   */
  record Earlier(
      String fingerprint,
      @Nullable Integer status,
      @Nullable String contentType,
      @Nullable String location,
      @Nullable String body) {}

  /** Takes a key; empty when it was free, or its request died more than a minute ago. */
  Optional<Earlier> take(RequestKey key, String fingerprint) {
    var taken =
        jdbc.sql(
                """
                insert into repeatable_request as known (requester, key, fingerprint)
                values (:requester, :key, :fingerprint)
                on conflict (requester, key) do update
                set began_at = clock_timestamp(), fingerprint = excluded.fingerprint
                where known.status is null
                and known.began_at < clock_timestamp() - interval '1 minute'
                """)
            .param("requester", key.requester())
            .param("key", key.text())
            .param("fingerprint", fingerprint)
            .update();
    return taken == 1 ? Optional.empty() : Optional.of(earlier(key));
  }

  void answered(
      RequestKey key,
      int status,
      @Nullable String contentType,
      @Nullable String location,
      String body) {
    jdbc.sql(
            """
            update repeatable_request set status = :status, content_type = :type,
              location = :location, body = :body
            where requester = :requester and key = :key
            """)
        .param("status", status)
        .param("type", contentType)
        .param("location", location)
        .param("body", body)
        .param("requester", key.requester())
        .param("key", key.text())
        .update();
  }

  /** Nothing came of it: the key is free again. */
  void giveBack(RequestKey key) {
    jdbc.sql("delete from repeatable_request where requester = :requester and key = :key")
        .param("requester", key.requester())
        .param("key", key.text())
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H")
  void forgetOld() {
    jdbc.sql(
            "delete from repeatable_request"
                + " where began_at < clock_timestamp() - interval '1 day'")
        .update();
  }

  private Earlier earlier(RequestKey key) {
    return jdbc.sql(
            """
            select fingerprint, status, content_type, location, body from repeatable_request
            where requester = :requester and key = :key
            """)
        .param("requester", key.requester())
        .param("key", key.text())
        .query((row, number) ->
            new Earlier(
                row.getString(1),
                row.getObject(2, Integer.class),
                row.getString(3),
                row.getString(4),
                row.getString(5)))
        .single();
  }
}
