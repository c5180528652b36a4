package universe.spec.workload;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an environment variable is set to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EnvironmentValue.Text.class, name = "text"),
  @JsonSubTypes.Type(value = EnvironmentValue.Secret.class, name = "secret")
})
public sealed interface EnvironmentValue {

  /** Literal text; nothing in it is expanded. */
  record Text(String text) implements EnvironmentValue {}

  /** An entry of the secret store, by its source path. */
  record Secret(String source) implements EnvironmentValue {}
}
