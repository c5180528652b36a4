package universe.server.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.runtime.RuntimeBackend.PortUse;
import universe.server.runtime.TaskSpec.Limits;
import universe.spec.workload.Resources;
import universe.spec.workload.Service;

/** Keeps reservations as rows, so that two servers cannot promise the same thing twice. */
@Component
final class PostgresLedger implements Ledger {

  private static final double BYTES_PER_MIB = 1024.0 * 1024.0;

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final Targets targets;
  private final RuntimeSettings settings;

  PostgresLedger(
      JdbcClient database,
      TransactionOperations transactions,
      Targets targets,
      RuntimeSettings settings) {
    this.database = database;
    this.transactions = transactions;
    this.targets = targets;
    this.settings = settings;
  }

  @Override
  public List<Reserved> reservePorts(UUID instance, String node, List<WantedPort> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Target target = targets.standard();
    Map<Integer, String> foreign = inUse(target, node);
    return transactions.execute(status -> {
      // one at a time, or two would choose the same free port
      database
          .sql("select id from target where id = :id for update")
          .param("id", target.id())
          .query(UUID.class)
          .single();
      return reserve(new PortBook(target.id(), node, instance, foreign), wanted);
    });
  }

  private Map<Integer, String> inUse(Target target, String node) {
    var uses = new HashMap<Integer, String>();
    for (PortUse use : targets.backend(target.id()).portsInUse(node)) {
      uses.putIfAbsent(use.port(), use.owner());
    }
    return uses;
  }

  private record PortBook(UUID target, String node, UUID instance, Map<Integer, String> foreign) {}

  private List<Reserved> reserve(PortBook book, List<WantedPort> wanted) {
    Map<String, Integer> ours = new HashMap<>();
    portsOf(book.instance()).forEach(held -> ours.put(held.key(), held.hostPort()));
    Map<Integer, UUID> reserved = reservations(book);
    var answer = new ArrayList<Reserved>();
    for (WantedPort want : wanted) {
      Integer held = ours.get(want.key());
      boolean fits = held != null && (want.fixed().isEmpty() || want.fixed().getAsInt() == held);
      int port = fits && held != null ? held : choose(book, reserved, want);
      if (!fits) {
        keep(book, want.key(), port);
        reserved.put(port, book.instance());
      }
      answer.add(new Reserved(want.key(), port));
    }
    return answer;
  }

  private Map<Integer, UUID> reservations(PortBook book) {
    var reserved = new HashMap<Integer, UUID>();
    RowCallbackHandler keep =
        row -> reserved.put(row.getInt("port"), row.getObject("instance", UUID.class));
    database
        .sql("select port, instance from port_reservation where target = :target and node = :node")
        .param("target", book.target())
        .param("node", book.node())
        .query(keep);
    return reserved;
  }

  private int choose(PortBook book, Map<Integer, UUID> reserved, WantedPort want) {
    Set<Integer> taken = new HashSet<>(reserved.keySet());
    taken.addAll(book.foreign().keySet());
    if (want.fixed().isEmpty()) {
      return free(taken, ownFirstPort());
    }
    int port = want.fixed().getAsInt();
    if (!taken.contains(port)) {
      return port;
    }
    throw new PortTaken(port, owner(book, reserved, port), free(taken, port + 1));
  }

  private String owner(PortBook book, Map<Integer, UUID> reserved, int port) {
    UUID instance = reserved.get(port);
    if (instance == null) {
      return book.foreign().getOrDefault(port, "a process of the node");
    }
    return database
        .sql("select name from task where instance = :instance order by name limit 1")
        .param("instance", instance)
        .query(String.class)
        .optional()
        .map(task -> "task %s of instance %s".formatted(task, instance))
        .orElse("instance " + instance);
  }

  private int free(Set<Integer> taken, int from) {
    boolean within = from >= settings.firstPort() && from <= settings.lastPort();
    int start = within ? from : settings.firstPort();
    return IntStream.concat(
            IntStream.rangeClosed(start, settings.lastPort()),
            IntStream.range(settings.firstPort(), start))
        .filter(port -> !taken.contains(port))
        .findFirst()
        .orElseThrow(() -> new PortsExhausted(settings.firstPort(), settings.lastPort()));
  }

  /**
   * Where we begin to look for a free port. Installations on one engine do not see what the others
   * have promised but not yet bound, so each begins elsewhere; the one without a prefix begins at
   * the first port.
   */
  private int ownFirstPort() {
    int ports = settings.lastPort() - settings.firstPort() + 1;
    return settings.firstPort() + Math.floorMod(targets.namePrefix().hashCode(), ports);
  }

  private void keep(PortBook book, String purpose, int port) {
    database
        .sql(
            """
            insert into port_reservation (target, node, port, instance, purpose)
            values (:target, :node, :port, :instance, :purpose)
            on conflict (target, node, instance, purpose) do update set port = excluded.port
            """)
        .param("target", book.target())
        .param("node", book.node())
        .param("port", port)
        .param("instance", book.instance())
        .param("purpose", purpose)
        .update();
  }

  @Override
  public void settlePorts(UUID instance, String node, List<Reserved> ports) {
    transactions.executeWithoutResult(status -> {
      database
          .sql("delete from port_reservation where instance = :instance")
          .param("instance", instance)
          .update();
      var book = new PortBook(targets.standard().id(), node, instance, Map.of());
      ports.forEach(port -> keep(book, port.key(), port.hostPort()));
    });
  }

  @Override
  public List<Reserved> portsOf(UUID instance) {
    return database
        .sql("select purpose, port from port_reservation where instance = :instance order by port")
        .param("instance", instance)
        .query((row, number) -> new Reserved(row.getString("purpose"), row.getInt("port")))
        .list();
  }

  @Override
  public Map<UUID, List<Reserved>> ports() {
    var ports = new HashMap<UUID, List<Reserved>>();
    RowCallbackHandler keep =
        row ->
            ports
                .computeIfAbsent(row.getObject("instance", UUID.class), _ -> new ArrayList<>())
                .add(new Reserved(row.getString("purpose"), row.getInt("port")));
    database.sql("select instance, purpose, port from port_reservation order by port").query(keep);
    return ports;
  }

  @Override
  public List<String> shortages(UUID instance, String node, List<Service> services) {
    Demand wanted = Demand.of(services);
    Demand reserved = others(instance, node);
    return database
        .sql("select cpus, memory_bytes from node where target = :target and name = :node")
        .param("target", targets.standard().id())
        .param("node", node)
        .query((row, number) ->
            wanted.shortages(
                node,
                reserved,
                new Demand(
                    row.getDouble("cpus") * settings.cpuOvercommit(),
                    row.getLong("memory_bytes") / BYTES_PER_MIB * settings.memoryOvercommit())))
        .optional()
        // a node that never said what it has is not short of anything
        .orElse(List.of());
  }

  @Override
  public Optional<Share> left(String node) {
    Share reserved = reserved(node);
    return database
        .sql("select cpus, memory_bytes from node where target = :target and name = :node")
        .param("target", targets.standard().id())
        .param("node", node)
        .query((row, number) ->
            new Share(
                row.getDouble("cpus") * settings.cpuOvercommit() - reserved.cpus(),
                (long) (row.getLong("memory_bytes") * settings.memoryOvercommit())
                    - reserved.memoryBytes()))
        .optional();
  }

  private Demand others(UUID instance, String node) {
    return database
        .sql(
            """
            select coalesce(sum(cpus), 0) as cpus, coalesce(sum(memory_mib), 0) as memory_mib
            from resource_reservation
            where target = :target and node = :node and instance <> :instance
            """)
        .param("target", targets.standard().id())
        .param("node", node)
        .param("instance", instance)
        .query(Demand.class)
        .single();
  }

  @Override
  public void reserveResources(UUID instance, String node, List<Service> services) {
    Demand wanted = Demand.of(services);
    database
        .sql(
            """
            insert into resource_reservation (target, node, instance, cpus, memory_mib)
            values (:target, :node, :instance, :cpus, :memory)
            on conflict (target, node, instance)
            do update set cpus = excluded.cpus, memory_mib = excluded.memory_mib
            """)
        .param("target", targets.standard().id())
        .param("node", node)
        .param("instance", instance)
        .param("cpus", wanted.cpus())
        .param("memory", wanted.memoryMib())
        .update();
  }

  @Override
  public Share reserved(String node) {
    // nobody has the id that consists of zeros, so nobody is left out
    Demand all = others(new UUID(0, 0), node);
    return new Share(all.cpus(), Math.round(all.memoryMib() * BYTES_PER_MIB));
  }

  @Override
  public Limits limits(Resources resources) {
    int shares = resources.cpuShares();
    if (settings.capsOff()) {
      return new Limits(shares, null, null, resources.memoryBytes(), settings.pidsLimit());
    }
    var cpus = resources.nanoCpuCap();
    var memory = resources.memoryCapBytes();
    return new Limits(
        shares,
        cpus.isPresent() ? cpus.getAsLong() : null,
        memory.isPresent() ? memory.getAsLong() : null,
        memory.isPresent() ? null : Long.valueOf(resources.memoryBytes()),
        settings.pidsLimit());
  }

  @Override
  public void release(UUID instance) {
    for (String table : List.of("port_reservation", "resource_reservation")) {
      database
          .sql("delete from " + table + " where instance = :instance")
          .param("instance", instance)
          .update();
    }
  }
}
