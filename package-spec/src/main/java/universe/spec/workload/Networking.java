package universe.spec.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the tasks of a service are reached.
 *
 * @param mode what the definition asked for
 * @param network name of the network that was asked for; null means the cluster network
 * @param ports declared ports, in order; the position is the port's index
 * @param aliases DNS names on the cluster network under which every task of the service answers
 */
public record Networking(
    Mode mode, @Nullable String network, List<Port> ports, List<String> aliases) {

  public Networking {
    ports = List.copyOf(ports);
    aliases = List.copyOf(aliases);
  }

  /** The shortest of the names under which all tasks of the service answer; empty without any. */
  public Optional<String> shortName() {
    return aliases.stream().min(Comparator.comparingInt(String::length));
  }

  /** The name of one task alone, such as {@code kafka-0.kafka}; empty without a network. */
  public Optional<String> taskName(int index) {
    return shortName().map(name -> name + "-" + index + "." + name);
  }

  /** Which kind of network the definition asked for. */
  public enum Mode {
    /** The host's network, emulated on the cluster network unless policy grants the real one. */
    HOST,
    /** The cluster network, with ports published. */
    BRIDGE,
    /** An address of its own on a named network. */
    CONTAINER,
    /** No network at all. */
    NONE
  }
}
