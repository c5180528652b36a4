package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.runtime.Tasks.DeclaredTask;

/**
 * What makes a task another one. Its revision does not, nor do the labels that repeat the whole
 * package: a task that would run as it did is left alone.
 */
final class TaskDifference {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_NAMES = 5;
  private static final String PACKAGE_LABEL = "DCOS_PACKAGE_";
  private static final String LABEL_VARIABLE = "MARATHON_APP_LABEL_" + PACKAGE_LABEL;

  /** Variables that tell which revision it is and nothing else. */
  private static final Set<String> OF_REVISION =
      Set.of(
          "MARATHON_APP_VERSION", "MARATHON_APP_LABELS", "MESOS_TASK_ID", "MESOS_CONTAINER_NAME");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("image", "image"),
          Map.entry("entrypoint", "command"),
          Map.entry("arguments", "command"),
          Map.entry("user", "user"),
          Map.entry("workingDirectory", "working directory"),
          Map.entry("terminal", "terminal"),
          Map.entry("stopGrace", "time to stop"),
          Map.entry("labels", "labels"),
          Map.entry("limits", "processors and memory"),
          Map.entry("attachment", "network and ports"),
          Map.entry("mounts", "volumes and mounts"),
          Map.entry("healthCommand", "health check"),
          Map.entry("privileges", "privileges"),
          Map.entry("artifacts", "files"),
          Map.entry("health", "health check"),
          Map.entry("lifecycle", "rules for restarts"));

  private TaskDifference() {}

  /**
   * In what two tasks differ, in words; empty where the one would run as the other does.
   *
   * @param reveal replaces placeholders, for two placeholders may stand for one value
   */
  static List<String> between(
      DeclaredTask before, DeclaredTask after, UnaryOperator<JsonNode> reveal) {
    var old = comparable(before, reveal);
    var young = comparable(after, reveal);
    var words = new LinkedHashSet<String>();
    for (var field : fields(old, young)) {
      if (!old.path(field).equals(young.path(field))) {
        words.add(
            field.equals("environment")
                ? "environment " + names(old.path(field), young.path(field))
                : WORDS.getOrDefault(field, field));
      }
    }
    return List.copyOf(words);
  }

  private static ObjectNode comparable(DeclaredTask task, UnaryOperator<JsonNode> reveal) {
    ObjectNode all = JSON.valueToTree(task.spec());
    all.remove(List.of("identity", "name"));
    all.set("artifacts", JSON.valueToTree(task.artifacts()));
    all.set("health", JSON.valueToTree(task.health()));
    all.set("lifecycle", JSON.valueToTree(task.lifecycle()));
    if (all.get("environment") instanceof ObjectNode environment) {
      environment.remove(
          environment
              .propertyStream()
              .map(Map.Entry::getKey)
              .filter(name -> OF_REVISION.contains(name) || name.startsWith(LABEL_VARIABLE))
              .toList());
    }
    if (all.get("labels") instanceof ObjectNode labels) {
      labels.remove(
          labels
              .propertyStream()
              .map(Map.Entry::getKey)
              .filter(name -> name.startsWith(PACKAGE_LABEL))
              .toList());
    }
    return (ObjectNode) reveal.apply(all);
  }

  private static Set<String> fields(ObjectNode old, ObjectNode young) {
    var fields = new LinkedHashSet<>(old.propertyNames());
    fields.addAll(young.propertyNames());
    return fields;
  }

  private static String names(JsonNode old, JsonNode young) {
    var names = new TreeSet<>(old.propertyNames());
    names.addAll(young.propertyNames());
    var changed =
        new ArrayList<>(
            names.stream().filter(name -> !old.path(name).equals(young.path(name))).toList());
    var told = String.join(", ", changed.subList(0, Math.min(MOST_NAMES, changed.size())));
    return changed.size() > MOST_NAMES
        ? "%s and %d more".formatted(told, changed.size() - MOST_NAMES)
        : told;
  }
}
