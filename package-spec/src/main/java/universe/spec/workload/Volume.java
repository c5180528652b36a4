package universe.spec.workload;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** Storage that a task has under a name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Volume.Persistent.class, name = "persistent"),
  @JsonSubTypes.Type(value = Volume.Scratch.class, name = "scratch"),
  @JsonSubTypes.Type(value = Volume.External.class, name = "external")
})
public sealed interface Volume {

  /** Name within the service; mounts refer to it. */
  String name();

  /**
   * Kept over restarts, changes and, by default, uninstall; one for each task.
   *
   * @param sizeMiB size in MiB, for bookkeeping only
   */
  record Persistent(String name, long sizeMiB) implements Volume {}

  /** Lives as long as the instance, one for each task. */
  record Scratch(String name) implements Volume {}

  /**
   * Made by a volume driver outside our control.
   *
   * @param volume name the driver knows it by
   * @param driver name of the driver
   * @param options driver options
   * @param shared whether several tasks may use it
   */
  record External(
      String name, String volume, String driver, Map<String, String> options, boolean shared)
      implements Volume {
    public External {
      options = Ordered.copy(options);
    }
  }
}
