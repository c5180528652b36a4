package universe.server.operation.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.api.Forgetting;

/** Forgets ended operations with their journals, and before that what is kept of failures. */
@Component
class OldOperations implements Forgetting {

  private final JdbcClient jdbc;
  private final OperationSettings settings;

  OldOperations(JdbcClient jdbc, OperationSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Override
  public String what() {
    return "operations and evidence";
  }

  @Override
  public int forget() {
    var evidence =
        jdbc.sql(
                """
                update operation set evidence = null
                where evidence is not null
                  and ended_at < clock_timestamp() - make_interval(secs => :retention)
                """)
            .param("retention", settings.evidenceRetention().toSeconds())
            .update();
    var operations =
        jdbc.sql(
                """
                delete from operation
                where ended_at < clock_timestamp() - make_interval(secs => :retention)
                """)
            .param("retention", settings.retention().toSeconds())
            .update();
    return evidence + operations;
  }
}
