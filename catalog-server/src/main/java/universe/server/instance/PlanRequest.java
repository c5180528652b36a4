package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a user wants changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlanRequest.Install.class, name = "install"),
  @JsonSubTypes.Type(value = PlanRequest.Uninstall.class, name = "uninstall")
})
public sealed interface PlanRequest {

  /**
   * Install a package.
   *
   * @param packageName name of the package
   * @param version its exact version; null for the default one
   * @param repository the repository it must come from; null for any
   * @param name what the instance shall be called; null for what the rendered definition says
   * @param target where it shall run; null for the standard target
   * @param options what the user answered; null for nothing
   * @param publish whether ports that the definition does not publish are published too
   * @param reuseVolumes kept volumes to attach, by {@code <service>.<volume>.<index>}; null for
   *     those that an instance of this name and package left behind
   */
  @Schema(name = "InstallRequest")
  record Install(
      @JsonProperty("package") String packageName,
      @Nullable String version,
      @Nullable UUID repository,
      @Nullable String name,
      @Nullable UUID target,
      @Nullable ObjectNode options,
      boolean publish,
      @Nullable Map<String, UUID> reuseVolumes)
      implements PlanRequest {

    /** The options, empty where the user answered nothing. */
    ObjectNode answers() {
      return options == null ? JsonNodeFactory.instance.objectNode() : options;
    }

    Install withOptions(ObjectNode others) {
      return new Install(
          packageName, version, repository, name, target, others, publish, reuseVolumes);
    }

    /** Options may hold secrets. */
    @Override
    public String toString() {
      return "Install[" + packageName + " " + version + " as " + name + "]";
    }
  }

  /**
   * Remove an instance.
   *
   * @param instance its id
   * @param volumes what becomes of its data; null keeps it
   */
  @Schema(name = "UninstallRequest")
  record Uninstall(UUID instance, @Nullable Data volumes) implements PlanRequest {

    boolean deletesData() {
      return volumes == Data.DELETE;
    }
  }

  /** What becomes of an instance's data. */
  enum Data {
    KEEP,
    DELETE;

    /** The word for it in the API. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
