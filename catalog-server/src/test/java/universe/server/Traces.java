package universe.server;

import com.github.dockerjava.api.command.InspectContainerResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.testing.EngineContents;
import universe.testing.PostgresDatabase;

/**
 * What an installation has left in its tables and on its engine. Two runs of the same operations
 * that leave equal traces have done the same.
 *
 * @param rows how many rows there are of what must be neither lost nor doubled
 * @param engine what carries the installation's label or its names
 * @param containers what each container is like: state, networks, mounts, ports, environment
 */
record Traces(Map<String, Long> rows, EngineContents engine, List<String> containers) {

  private static final Map<String, String> COUNTED =
      Map.of(
          "instances",
          "instance where removed_at is null",
          "instances that are installed",
          "instance where removed_at is null and installed_at is not null",
          "revisions of instances",
          "revision r join instance i on i.id = r.instance where i.removed_at is null",
          "tasks that are to run",
          "task where wanted = 'RUNNING'",
          "tasks",
          "task",
          "ports",
          "port_reservation",
          "shares of a node",
          "resource_reservation",
          "volumes in use",
          "volume where state = 'in-use'",
          "volumes kept",
          "volume where state = 'kept'",
          "snapshots of instances",
          "snapshot s join instance i on i.id = s.instance where i.removed_at is null");

  private static final Map<String, String> NEVER =
      Map.of(
          "operations that have not ended",
          "operation where ended_at is null",
          "steps that are not done",
          "operation_step where status <> 'done'",
          "snapshots that are not whole",
          "snapshot where state <> 'ready'",
          "secrets of removed instances",
          "secret s join instance i on i.id = s.owner where i.removed_at is not null");

  /** What is there now. */
  static Traces of(PostgresDatabase database, UUID installation, String prefix) {
    var jdbc = JdbcClient.create(database.dataSource());
    var rows = new TreeMap<String, Long>();
    COUNTED.forEach((what, where) -> rows.put(what, count(jdbc, where)));
    rows.put("secrets of instances", secrets(jdbc));
    NEVER.forEach((what, where) -> rows.put(what, count(jdbc, where)));
    var engine = EngineContents.of(installation, prefix);
    return new Traces(
        rows,
        engine.renamed(prefix, "own"),
        engine.containers().stream()
            .map(name -> told(EngineContents.container(name)).replace(prefix, "own"))
            .sorted()
            .toList());
  }

  /** Names, not rows: each try to apply a plan seals its answers anew, and all go in the end. */
  private static long secrets(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select count(distinct (s.owner, s.name)) from secret s
              join instance i on i.id = s.owner where i.removed_at is null
            """)
        .query(Long.class)
        .single();
  }

  private static long count(JdbcClient jdbc, String where) {
    return jdbc.sql("select count(*) from " + where).query(Long.class).single();
  }

  private static String told(InspectContainerResponse container) {
    var mounts =
        Objects.requireNonNull(container.getMounts()).stream()
            .map(mount -> mount.getName() + " at " + mount.getDestination())
            .sorted()
            .toList();
    var password =
        Arrays.stream(Objects.requireNonNull(container.getConfig().getEnv()))
            .filter(each -> each.startsWith("PASSWORD="))
            .toList();
    return "%s %s, restarts %d, networks %s, mounts %s, %d ports, %s"
        .formatted(
            container.getName(),
            container.getState().getStatus(),
            container.getRestartCount(),
            container.getNetworkSettings().getNetworks().keySet().stream().sorted().toList(),
            mounts,
            container.getNetworkSettings().getPorts().getBindings().size(),
            password);
  }
}
