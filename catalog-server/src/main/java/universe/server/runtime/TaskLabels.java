package universe.server.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The labels by which an object on a target says whose it is (decision 5). */
public final class TaskLabels {

  public static final String INSTALLATION = "universe.installation";
  public static final String INSTANCE = "universe.instance";
  public static final String REVISION = "universe.revision";
  public static final String SERVICE = "universe.service";
  public static final String INDEX = "universe.index";
  public static final String SPEC = "universe.spec";

  /** The task's DNS names, so that they can be given back after they were taken away. */
  public static final String ALIASES = "universe.aliases";

  private static final String OURS = "universe.";

  private TaskLabels() {}

  /** All labels of a task; a definition cannot take the place of ours. */
  public static Map<String, String> of(TaskSpec spec, UUID installation) {
    var labels = new LinkedHashMap<String, String>();
    spec.labels()
        .forEach((name, value) -> {
          if (!name.startsWith(OURS)) {
            labels.put(name, value);
          }
        });
    TaskSpec.Identity identity = spec.identity();
    labels.put(INSTALLATION, installation.toString());
    labels.put(INSTANCE, identity.instance().toString());
    labels.put(REVISION, Integer.toString(identity.revision()));
    labels.put(SERVICE, identity.service());
    labels.put(INDEX, Integer.toString(identity.index()));
    labels.put(SPEC, spec.hash());
    labels.put(ALIASES, String.join(" ", spec.attachment().aliases()));
    return labels;
  }

  /** Whose task it is; empty for an object that is not a task of ours. */
  public static Optional<TaskSpec.Identity> identity(Map<String, String> labels) {
    String instance = labels.get(INSTANCE);
    String revision = labels.get(REVISION);
    String service = labels.get(SERVICE);
    String index = labels.get(INDEX);
    if (instance == null || revision == null || service == null || index == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TaskSpec.Identity(
              UUID.fromString(instance),
              Integer.parseInt(revision),
              service,
              Integer.parseInt(index)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
