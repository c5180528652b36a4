package universe.server.runtime;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import universe.spec.workload.Resources;
import universe.spec.workload.Service;

/** Who has reserved which host ports, processors and memory of a node. */
public interface Ledger {

  /**
   * Reserves host ports for an instance, all or none, in the caller's transaction; what the
   * instance had reserved for other keys stays until it is released.
   *
   * @throws PortTaken naming the owner and the next free port
   */
  List<Reserved> reservePorts(UUID instance, String node, List<WantedPort> wanted);

  /**
   * Makes these the only ports that an instance has, in the caller's transaction: those of a
   * revision that replaces another, or takes its place again.
   */
  void settlePorts(UUID instance, String node, List<Reserved> ports);

  /** What an instance has reserved. */
  List<Reserved> portsOf(UUID instance);

  /** What all instances have reserved. */
  Map<UUID, List<Reserved>> ports();

  /** Whether the node has room for these services; every entry is a reason why not. */
  List<String> shortages(UUID instance, String node, List<Service> services);

  /** What may still be reserved of a node; empty for one that never said what it has. */
  Optional<Share> left(String node);

  /** Reserves processors and memory for these services, replacing the instance's reservation. */
  void reserveResources(UUID instance, String node, List<Service> services);

  /** What all instances together have reserved of a node. */
  Share reserved(String node);

  /** What the engine shall allow a task that asks for this, by the installation's settings. */
  TaskSpec.Limits limits(Resources resources);

  /** Gives back everything an instance has reserved. */
  void release(UUID instance);

  /** A share of a node: cores, and memory in bytes. */
  @Schema(name = "NodeShare")
  record Share(double cpus, long memoryBytes) {}

  /**
   * A host port that is wanted.
   *
   * @param key what it is for within the instance, such as {@code db.0.sql}
   * @param fixed exactly this one; empty for any of the configured range
   */
  record WantedPort(String key, OptionalInt fixed) {}

  /** A host port that is reserved. */
  record Reserved(String key, int hostPort) {}
}
