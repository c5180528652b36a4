package universe.server.api.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Forgetting;

/** The events that are kept, to be read from any point on. */
@Component
class EventLog implements Forgetting {

  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final EventSettings settings;

  EventLog(JdbcClient jdbc, JsonMapper json, EventSettings settings) {
    this.jdbc = jdbc;
    this.json = json;
    this.settings = settings;
  }

  /** One event, with its place in the order of all. */
  record Event(long id, String topic, String subject, String type, Instant at, JsonNode payload) {}

  /** Which events a follower wants; an empty set wants all. */
  record Filter(Set<String> topics, Set<String> subjects) {

    boolean wants(Event event) {
      return (topics.isEmpty() || topics.contains(event.topic))
          && (subjects.isEmpty() || subjects.contains(event.subject));
    }
  }

  long newest() {
    return jdbc.sql("select coalesce(max(id), 0) from event").query(Long.class).single();
  }

  /** Whether all events after this one are still kept. */
  boolean reachesBackTo(long id) {
    return jdbc.sql("select coalesce(min(id), 0) <= :id + 1 from event")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The next events after that one, oldest first; fewer than all when there are many. */
  List<Event> after(long id) {
    return jdbc.sql(
            """
            select id, topic, subject, type, at, payload::text from event
            where id > :id order by id limit :limit
            """)
        .param("id", id)
        .param("limit", AT_ONCE)
        .query((row, number) ->
            new Event(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                json.readTree(row.getString(6))))
        .list();
  }

  @Override
  public String what() {
    return "events";
  }

  @Override
  public int forget() {
    return jdbc.sql("delete from event where at < clock_timestamp() - :hours * interval '1 hour'")
        .param("hours", settings.retention().toHours())
        .update();
  }

  /**
   * How events are kept and followed.
   *
   * @param retention how long one is kept for those who were away
   * @param heartbeat how often a quiet stream says that it lives
   * @param streamTime how long a stream lasts before the browser has to ask, and log in, again
   */
  @ConfigurationProperties("universe.events")
  record EventSettings(
      @DefaultValue("72h") Duration retention,
      @DefaultValue("15s") Duration heartbeat,
      @DefaultValue("30m") Duration streamTime) {}
}
