package universe.spec.workload;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that appears in the file system of a task. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Mount.OfVolume.class, name = "volume"),
  @JsonSubTypes.Type(value = Mount.OfHostPath.class, name = "host-path"),
  @JsonSubTypes.Type(value = Mount.OfSecret.class, name = "secret"),
  @JsonSubTypes.Type(value = Mount.OfMemory.class, name = "memory")
})
public sealed interface Mount {

  /** Absolute path in the task. */
  String path();

  /** A {@link Volume} of the service, by its name. */
  record OfVolume(String path, String volume, boolean readOnly) implements Mount {}

  /** A path of the node; refused unless policy allows its prefix. */
  record OfHostPath(String path, String hostPath, boolean readOnly) implements Mount {}

  /** A file that holds an entry of the secret store, by its source path. */
  record OfSecret(String path, String source) implements Mount {}

  /** A file system in memory; {@code options} as the engine takes them. */
  record OfMemory(String path, String options) implements Mount {}
}
