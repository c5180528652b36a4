package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.Targets;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TasksForTest;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
class OrphansIT {

  @Autowired private Orphans orphans;
  @Autowired private Targets targets;
  @Autowired private JdbcClient jdbc;
  @Autowired private Client client;

  private final String name = "orphan-" + UUID.randomUUID();

  @Test
  void ofARemovedInstanceAreRemoved() {
    var left = left();
    jdbc.sql(
            """
            insert into instance (id, target, node, name, package, created_by, removed_at)
            values (:id, :target, 'memory', :name, 'shop', 'ann', clock_timestamp())
            """)
        .param("id", left.identity().instance())
        .param("target", targets.standard().id())
        .param("name", "/" + name)
        .update();

    orphans.sweep();

    assertThat(seen()).doesNotContain(name);
    assertThat(client.get("/api/v1/activity").body().toString())
        .contains("Removed %s, which its instance had left behind".formatted(name));
  }

  /** The database may be an old backup, and the task somebody's only one. */
  @Test
  void ofAnInstanceThatNobodyKnowsAreOnlyTold() {
    var left = left();

    orphans.sweep();
    orphans.sweep();

    assertThat(seen()).contains(name);
    assertThat(client.get("/api/v1/activity").body().toString())
        .containsOnlyOnce("%s carries our label".formatted(name));
    backend().observeAll().stream()
        .filter(each -> each.identity().equals(left.identity()))
        .forEach(each -> backend().remove(each.ref()));
  }

  /** A task that a server made after another had removed its instance. */
  private TaskSpec left() {
    var spec = TasksForTest.spec(name, "example/shop:1", List.of("print:hello"));
    backend().pull(spec.image(), Duration.ofSeconds(5), _ -> {});
    backend().start(backend().create(spec));
    return spec;
  }

  private List<String> seen() {
    return backend().observeAll().stream().map(TaskObservation::name).toList();
  }

  private RuntimeBackend backend() {
    return targets.backend(targets.standard().id());
  }
}
