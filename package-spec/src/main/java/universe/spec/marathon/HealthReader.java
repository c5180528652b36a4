package universe.spec.marathon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.spec.workload.Check;
import universe.spec.workload.Health;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Publication;
import universe.spec.workload.Probe;
import universe.spec.workload.Readiness;

/** Reads health checks, the readiness check and the informative check of an app. */
final class HealthReader {

  private static final int HIGHEST = 65_535;
  private static final int LONGEST_SECONDS = 1_000_000_000;

  /** Enough to see what a task is still busy with, and not a page of it. */
  private static final Integer SHOWN = 500;

  /** Who asks, and how: those of a node's own follow redirects and never go without killing. */
  private enum Protocol {
    HTTP,
    HTTPS,
    TCP,
    COMMAND,
    MESOS_HTTP,
    MESOS_HTTPS,
    MESOS_TCP;

    boolean onNode() {
      return name().startsWith("MESOS_");
    }

    boolean secure() {
      return this == HTTPS || this == MESOS_HTTPS;
    }

    static Map<String, Protocol> byName() {
      var names = new LinkedHashMap<String, Protocol>();
      for (var protocol : values()) {
        names.put(protocol.name(), protocol);
      }
      return names;
    }
  }

  private final Fields app;
  private final List<Port> ports;

  HealthReader(Fields app, List<Port> ports) {
    this.app = app;
    this.ports = ports;
  }

  Health read() {
    var checks = new ArrayList<Check>();
    int onNode = 0;
    for (var check : app.objects("healthChecks")) {
      var protocol = check.oneOf("protocol", Protocol.byName(), Protocol.HTTP);
      onNode += protocol.onNode() ? 1 : 0;
      if (protocol.onNode() && onNode == 2) {
        check.reject("protocol", "at most one check may be of a MESOS_ protocol");
      }
      check(check, protocol).ifPresent(checks::add);
    }
    return new Health(checks, readiness(), informative());
  }

  private Optional<Check> check(Fields check, Protocol protocol) {
    int failures = check.integer("maxConsecutiveFailures", 0, Integer.MAX_VALUE, 3);
    boolean reportsOnly = failures == 0 && !protocol.onNode() && protocol != Protocol.COMMAND;
    var grace = seconds(check, "gracePeriodSeconds", 0, 300);
    var interval = seconds(check, "intervalSeconds", 1, 60);
    var timeout = seconds(check, "timeoutSeconds", 1, 20);
    var delay = seconds(check, "delaySeconds", 0, protocol.onNode() ? 15 : 0);
    return probe(check, protocol)
        .map(probe ->
            new Check(
                probe, grace, interval, timeout, delay, reportsOnly ? 0 : Math.max(1, failures)));
  }

  private Optional<Probe> probe(Fields check, Protocol protocol) {
    check.ignore("ipProtocol");
    if (protocol == Protocol.COMMAND) {
      check.ignore("path", "port", "portIndex", "ignoreHttp1xx");
      var command = check.object("command").words("value");
      if (command.isEmpty()) {
        check.reject("command.value", "is required for protocol COMMAND");
      }
      return command.map(Probe.Command::new);
    }
    check.ignore("command");
    var port = port(check);
    var path = path(check);
    boolean ignoreInformational = check.flag("ignoreHttp1xx");
    if (protocol == Protocol.TCP || protocol == Protocol.MESOS_TCP) {
      return port.isPresent() ? Optional.of(new Probe.Tcp(port.getAsInt())) : Optional.empty();
    }
    return port.isPresent()
        ? Optional.of(
            new Probe.Http(
                protocol.secure(), port.getAsInt(), path, protocol.onNode(), ignoreInformational))
        : Optional.empty();
  }

  private static String path(Fields check) {
    var path = check.text("path", "/");
    return path.startsWith("/") ? path : "/" + path;
  }

  /** The number to connect to; a number wins over an index, and the first port over neither. */
  private OptionalInt port(Fields check) {
    var index = check.integer("portIndex", 0, HIGHEST);
    if (check.has("port")) {
      var port = check.integer("port", 1, HIGHEST);
      return port.isPresent() ? OptionalInt.of(inside(port.getAsInt())) : port;
    }
    int wanted = index.orElse(0);
    if (wanted < ports.size()) {
      return OptionalInt.of(ports.get(wanted).number());
    }
    check.reject(
        "portIndex",
        ports.isEmpty()
            ? "the app declares no port to check"
            : "must be between 0 and %d, was %d".formatted(ports.size() - 1, wanted));
    return OptionalInt.empty();
  }

  /** A check may name the port of the node; tasks are asked on their own. */
  private int inside(int number) {
    return ports.stream()
        .filter(port -> port.publication().equals(new Publication.Fixed(number)))
        .map(Port::number)
        .findFirst()
        .orElse(number);
  }

  private @Nullable Readiness readiness() {
    var checks = app.objects("readinessChecks");
    if (checks.size() > 1) {
      app.reject("readinessChecks", "at most one is possible, was %d".formatted(checks.size()));
    }
    return checks.isEmpty() ? null : readiness(checks.getFirst());
  }

  private @Nullable Readiness readiness(Fields check) {
    boolean preserve = check.flag("preserveLastResponse");
    var interval = seconds(check, "intervalSeconds", 1, 30);
    var timeout = seconds(check, "timeoutSeconds", 1, 10);
    if (timeout.compareTo(interval) >= 0) {
      check.reject("timeoutSeconds", "must be less than 'intervalSeconds'");
    }
    boolean secure = check.oneOf("protocol", Map.of("HTTP", false, "HTTPS", true), false);
    var name = check.text("name", "readinessCheck");
    var path = path(check);
    var statuses = statuses(check);
    var portName = check.text("portName", "http-api");
    var port = ports.stream().filter(one -> portName.equals(one.name())).findFirst();
    if (port.isEmpty()) {
      check.reject("portName", "the app declares no port named '%s'".formatted(portName));
      return null;
    }
    return new Readiness(
        name,
        secure,
        port.get().number(),
        path,
        interval,
        timeout,
        statuses,
        preserve ? SHOWN : null);
  }

  private static Set<Integer> statuses(Fields check) {
    var statuses = new HashSet<Integer>();
    for (var element : check.elements("httpStatusCodesForReady")) {
      if (element.isIntegralNumber() && element.canConvertToInt()) {
        statuses.add(element.intValue());
      } else {
        check.reject("httpStatusCodesForReady", "must be whole numbers, such as 200");
      }
    }
    return statuses.isEmpty() ? Set.of(200) : statuses;
  }

  private @Nullable Check informative() {
    if (!app.isObject("check")) {
      return null;
    }
    var check = app.object("check");
    var delay = seconds(check, "delaySeconds", 0, 15);
    var interval = seconds(check, "intervalSeconds", 1, 60);
    var timeout = seconds(check, "timeoutSeconds", 1, 20);
    return informativeProbe(check)
        .map(probe -> new Check(probe, Duration.ZERO, interval, timeout, delay, 0))
        .orElse(null);
  }

  private Optional<Probe> informativeProbe(Fields check) {
    if (check.has("http")) {
      var http = check.object("http");
      boolean secure = http.oneOf("scheme", Map.of("http", false, "https", true), false);
      var path = path(http);
      var port = port(http);
      return port.isPresent()
          ? Optional.of(new Probe.Http(secure, port.getAsInt(), path, false, false))
          : Optional.empty();
    }
    if (check.has("tcp")) {
      var port = port(check.object("tcp"));
      return port.isPresent() ? Optional.of(new Probe.Tcp(port.getAsInt())) : Optional.empty();
    }
    if (check.has("exec")) {
      return command(check.object("exec").object("command")).map(Probe.Command::new);
    }
    check.reject("", "must be one of 'http', 'tcp' and 'exec'");
    return Optional.empty();
  }

  private static Optional<String> command(Fields command) {
    if (command.has("argv")) {
      var quoted =
          command.elements("argv").stream()
              .filter(JsonNode::isString)
              .map(word -> "'" + word.stringValue().replace("'", "'\\''") + "'")
              .toList();
      return Optional.of(String.join(" ", quoted));
    }
    var shell = command.words("shell");
    if (shell.isEmpty()) {
      command.reject("shell", "is required, or 'argv'");
    }
    return shell;
  }

  private static Duration seconds(Fields fields, String name, int least, int otherwise) {
    return Duration.ofSeconds(fields.integer(name, least, LONGEST_SECONDS, otherwise));
  }
}
