package universe.spec.workload;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A port that a task listens on.
 *
 * @param name unique name within the service; null where the definition gave none
 * @param declared the number the definition declared; 0 where it left the choice to us
 * @param number the number the process listens on inside its own network namespace, 1 to 65535;
 *     where the definition left it open it is decided here already
 * @param publication whether and how it is published on the node
 * @param protocols transport protocols, at least one
 * @param labels labels of the port
 * @param vips load-balanced names that lead to this port
 */
public record Port(
    @Nullable String name,
    int declared,
    int number,
    Publication publication,
    Set<Protocol> protocols,
    Map<String, String> labels,
    List<Vip> vips) {

  public Port {
    protocols = Ordered.sorted(protocols);
    labels = Ordered.copy(labels);
    vips = List.copyOf(vips);
    if (number < 1 || number > 65_535) {
      throw new IllegalArgumentException("port " + number + " is not between 1 and 65535");
    }
    if (protocols.isEmpty()) {
      throw new IllegalArgumentException("port " + number + " has no protocol");
    }
  }

  /** A transport protocol. */
  public enum Protocol {
    TCP,
    UDP
  }

  /** Whether and how a port is reachable from outside the cluster network. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Publication.Unpublished.class, name = "unpublished"),
    @JsonSubTypes.Type(value = Publication.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Publication.Fixed.class, name = "fixed")
  })
  public sealed interface Publication {

    /** Not published. */
    record Unpublished() implements Publication {}

    /** Published on a host port that the server chooses before creation. */
    record Chosen() implements Publication {}

    /** Published on exactly this host port. */
    record Fixed(int hostPort) implements Publication {}
  }

  /**
   * A load-balanced name.
   *
   * @param host full DNS name, such as {@code api.kafka.marathon.l4lb.thisdcos.directory}
   * @param port the port clients use
   */
  public record Vip(String host, int port) {}
}
