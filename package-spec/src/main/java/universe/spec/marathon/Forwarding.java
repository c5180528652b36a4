package universe.spec.marathon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import universe.spec.workload.Check;
import universe.spec.workload.Health;
import universe.spec.workload.Launch;
import universe.spec.workload.Lifecycle;
import universe.spec.workload.Networking;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Privileges;
import universe.spec.workload.Probe;
import universe.spec.workload.Resources;
import universe.spec.workload.Service;

/**
 * The load-balanced names that clients use with another port than the one the tasks listen on. A
 * name alone cannot change the port, so a forwarder has it in place of the tasks.
 *
 * @param names the names, each with all its ports
 * @param ways from the ports that clients use to those of the tasks
 */
record Forwarding(Set<String> names, Map<Integer, Integer> ways) {

  private static final String SUFFIX = "-vip";
  private static final int LONGEST_LABEL = 63;
  private static final Resources RESOURCES = new Resources(0.1, 32, 0, 0, 1.0, 64.0);
  private static final Lifecycle LIFECYCLE =
      new Lifecycle(1, 1, false, Duration.ofSeconds(1), 1.15, Duration.ofMinutes(1), false);

  /**
   * What has to be forwarded. A name stays with the tasks where it leads to a UDP port as well, or
   * where one of its ports leads elsewhere already.
   *
   * @param realHost whether the tasks are on the node's own network, where they have no names
   */
  static Forwarding of(List<Port> ports, boolean realHost) {
    var names = new LinkedHashSet<String>();
    var ways = new TreeMap<Integer, Integer>();
    for (var name : realHost ? Set.<String>of() : differing(ports)) {
      var more = new TreeMap<>(ways);
      if (ports.stream().allMatch(port -> joins(port, name, more))) {
        names.add(name);
        ways = more;
      }
    }
    return new Forwarding(names, ways);
  }

  private static Set<String> differing(List<Port> ports) {
    var names = new LinkedHashSet<String>();
    for (var port : ports) {
      port.vips().stream()
          .filter(vip -> vip.port() != port.number())
          .forEach(vip -> names.add(vip.host()));
    }
    return names;
  }

  private static boolean joins(Port port, String name, Map<Integer, Integer> ways) {
    return port.vips().stream()
        .filter(vip -> vip.host().equals(name))
        .allMatch(vip -> {
          var number = ways.putIfAbsent(vip.port(), port.number());
          return !port.protocols().contains(Protocol.UDP)
              && (number == null || number == port.number());
        });
  }

  /** The service that forwards to another one, which has the app's own names; empty if needless. */
  Optional<Service> forwarder(AppId id, Service service) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    int healthPort = healthPort();
    return Optional.of(
        new Service(
            name(service.name()),
            Math.min(1, service.tasks()),
            launch(healthPort, id.dnsLabel()),
            RESOURCES,
            Map.of(),
            Map.of(),
            new Networking(
                Mode.CONTAINER, service.networking().network(), List.of(), aliases(id.dnsLabel())),
            List.of(),
            List.of(),
            List.of(),
            health(healthPort),
            LIFECYCLE,
            Privileges.NONE,
            List.of(),
            service.name()));
  }

  /** A label that is cut becomes shorter than the service's name, so that it never is the same. */
  private static String name(String service) {
    boolean fits = service.length() + SUFFIX.length() <= LONGEST_LABEL;
    return (fits ? service : service.substring(0, service.length() - SUFFIX.length() - 1)) + SUFFIX;
  }

  /** One that no client uses: checks would otherwise go through to the tasks. */
  private int healthPort() {
    var numbers = new PortNumbers(PortNumbers.FIRST);
    ways.keySet().forEach(numbers::take);
    return numbers.choose(List.of());
  }

  private Launch launch(int healthPort, String target) {
    var arguments = new ArrayList<String>();
    arguments.add(Integer.toString(healthPort));
    ways.forEach((port, number) -> arguments.add("%d=%s:%d".formatted(port, target, number)));
    return new Launch(
        null,
        false,
        List.of(),
        arguments,
        null,
        null,
        Paths.SANDBOX,
        false,
        Duration.ofSeconds(10));
  }

  /** Its own name has a dot, which no other app's has. */
  private List<String> aliases(String label) {
    var aliases = new ArrayList<String>();
    aliases.add("vip." + label);
    aliases.addAll(names);
    return aliases;
  }

  private static Health health(int port) {
    var check =
        new Check(
            new Probe.Tcp(port),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            Duration.ZERO,
            3);
    return new Health(List.of(check), null, null);
  }
}
