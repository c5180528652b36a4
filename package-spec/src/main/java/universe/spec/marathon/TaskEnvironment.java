package universe.spec.marathon;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port;
import universe.spec.workload.Service;

/**
 * The variables of one task: the injected ones, below those of the definition, below the sandbox.
 *
 * {@snippet :
 * var variables = TaskEnvironment.of(service, facts); // PORT0, HOST, MARATHON_APP_ID, ...
 * }
 */
public final class TaskEnvironment {

  /** The variable that holds a task's own name on the cluster network. */
  public static final String OWN_NAME = "UNIVERSE_TASK_NAME";

  private static final int LONGEST = 512;
  private static final String LABEL = "MARATHON_APP_LABEL_";
  private static final String DEFINITION_LABEL = "DCOS_PACKAGE_DEFINITION";
  private static final Pattern UNSAFE = Pattern.compile("[^a-zA-Z0-9_]+");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Map<String, String> variables = new LinkedHashMap<>();

  private TaskEnvironment() {}

  /**
   * What is known of a task once its place and its host ports are decided.
   *
   * @param appId the app's id, such as {@code /shop/db}
   * @param version when this definition was accepted
   * @param taskId identity of the task, as {@link #taskId} makes it
   * @param containerName object name of the task
   * @param index place among the tasks of its service, from 0; what takes its place has it too
   * @param ownName name on the cluster network that is this task's alone; null where it has none
   * @param host name or address under which its ports are reached
   * @param hostPorts host ports by the index of the port they publish; unpublished ports are absent
   * @param labels the labels that the app knows of itself: the definition's and those the package
   *     gave it
   */
  public record Facts(
      String appId,
      Instant version,
      String taskId,
      String containerName,
      int index,
      @Nullable String ownName,
      String host,
      Map<Integer, Integer> hostPorts,
      Map<String, String> labels) {

    public Facts {
      hostPorts = Map.copyOf(hostPorts);
    }
  }

  /** All variables of a task; the later in the order of precedence has won. */
  public static Map<String, EnvironmentValue> of(Service service, Facts facts) {
    var injected = new TaskEnvironment();
    injected.app(service, facts);
    injected.labels(facts.labels());
    injected.task(service, facts);
    injected.ports(service, facts.hostPorts());
    var all = new LinkedHashMap<String, EnvironmentValue>();
    injected.variables.forEach((name, text) -> all.put(name, new EnvironmentValue.Text(text)));
    all.putAll(service.environment());
    var sandbox = new EnvironmentValue.Text(service.launch().sandbox());
    all.put("MESOS_SANDBOX", sandbox);
    all.putIfAbsent("MESOS_DIRECTORY", sandbox);
    return all;
  }

  /** Identity of a task: {@code shop_db.<task>}. */
  public static String taskId(String appId, String task) {
    return (appId.startsWith("/") ? appId.substring(1) : appId).replace('/', '_') + "." + task;
  }

  private void app(Service service, Facts facts) {
    variables.put("MARATHON_APP_ID", facts.appId());
    variables.put(
        "MARATHON_APP_VERSION", VERSION.format(facts.version().truncatedTo(ChronoUnit.MILLIS)));
    putIfKnown("MARATHON_APP_DOCKER_IMAGE", service.launch().image());
    var resources = service.resources();
    variables.put("MARATHON_APP_RESOURCE_CPUS", Double.toString(resources.cpus()));
    variables.put("MARATHON_APP_RESOURCE_MEM", Double.toString(resources.memoryMiB()));
    variables.put("MARATHON_APP_RESOURCE_DISK", Double.toString(resources.diskMiB()));
    variables.put("MARATHON_APP_RESOURCE_GPUS", Integer.toString(resources.gpus()));
    variables.put("MARATHON_APP_ENFORCE_GROUP_ROLE", "FALSE");
  }

  /** Labels that fit into a variable; the package's own definition never does. */
  private void labels(Map<String, String> labels) {
    var names = new ArrayList<String>();
    labels.forEach((label, value) -> {
      boolean fits =
          label.length() < LONGEST - LABEL.length()
              && value.length() < LONGEST
              && !label.equals(DEFINITION_LABEL);
      if (fits) {
        var name = UNSAFE.matcher(label).replaceAll("_").toUpperCase(Locale.ROOT);
        names.add(name);
        variables.put(LABEL + name, value);
      }
    });
    variables.put("MARATHON_APP_LABELS", String.join(" ", names));
  }

  private void task(Service service, Facts facts) {
    variables.put("MESOS_TASK_ID", facts.taskId());
    variables.put("MESOS_ALLOCATION_ROLE", "default");
    if (service.launch().image() != null) {
      variables.put("MESOS_CONTAINER_NAME", facts.containerName());
    }
    variables.put("UNIVERSE_TASK_INDEX", Integer.toString(facts.index()));
    variables.put("POD_INSTANCE_INDEX", Integer.toString(facts.index()));
    putIfKnown(OWN_NAME, facts.ownName());
    variables.put("HOST", facts.host());
    if (ADDRESS.matcher(facts.host()).matches()) {
      variables.put("LIBPROCESS_IP", facts.host());
    }
  }

  /**
   * A port tells where clients reach it; one whose number was left to us tells what to listen on,
   * which the task cannot know otherwise.
   */
  private void ports(Service service, Map<Integer, Integer> hostPorts) {
    var ports = service.networking().ports();
    boolean ownNumbers = service.networking().mode() == Mode.HOST;
    var assigned = new ArrayList<Integer>();
    var generated = new ArrayList<Integer>();
    for (int i = 0; i < ports.size(); i++) {
      var port = ports.get(i);
      var hostPort = hostPorts.get(i);
      int told =
          ownNumbers || port.declared() == 0
              ? port.number()
              : Objects.requireNonNullElse(hostPort, port.number());
      if (ownNumbers || hostPort != null) {
        assigned.add(told);
      } else if (port.declared() == 0) {
        generated.add(told);
      }
      port(i, port, told);
    }
    assigned.addAll(generated);
    all(ports, assigned);
  }

  private void port(int index, Port port, int told) {
    variables.put("PORT" + index, Integer.toString(told));
    int number = port.declared() == 0 ? told : port.declared();
    variables.put("PORT_" + number, Integer.toString(told));
    if (port.name() != null) {
      variables.put("PORT_" + port.name().toUpperCase(Locale.ROOT), Integer.toString(told));
    }
  }

  private void all(List<Port> ports, List<Integer> assigned) {
    if (!assigned.isEmpty()) {
      variables.put("PORT", Integer.toString(assigned.getFirst()));
    }
    if (!ports.isEmpty()) {
      variables.put("PORTS", String.join(",", assigned.stream().map(String::valueOf).toList()));
    }
  }

  private void putIfKnown(String name, @Nullable String text) {
    if (text != null) {
      variables.put(name, text);
    }
  }
}
