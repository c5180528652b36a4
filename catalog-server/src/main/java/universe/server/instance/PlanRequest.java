package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a user wants changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlanRequest.Install.class, name = "install"),
  @JsonSubTypes.Type(value = PlanRequest.Clone.class, name = "clone"),
  @JsonSubTypes.Type(value = PlanRequest.Reconfigure.class, name = "reconfigure"),
  @JsonSubTypes.Type(value = PlanRequest.Upgrade.class, name = "upgrade"),
  @JsonSubTypes.Type(value = PlanRequest.Rollback.class, name = "rollback"),
  @JsonSubTypes.Type(value = PlanRequest.Scale.class, name = "scale"),
  @JsonSubTypes.Type(value = PlanRequest.Restart.class, name = "restart"),
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
   * @param bindings what the package's needs are joined with, by their names; a need that is not
   *     named is joined with the only instance that provides it
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
      @Nullable Map<String, UUID> reuseVolumes,
      @Nullable Map<String, @Nullable BindingChoice> bindings)
      implements PlanRequest {

    /** The options, empty where the user answered nothing. */
    ObjectNode answers() {
      return options == null ? JsonNodeFactory.instance.objectNode() : options;
    }

    Install withOptions(ObjectNode others) {
      return new Install(
          packageName, version, repository, name, target, others, publish, reuseVolumes, bindings);
    }

    /** The same with every need joined with what it was joined with. */
    Install boundBy(List<Binding> found) {
      return new Install(
          packageName,
          version,
          repository,
          name,
          target,
          options,
          publish,
          reuseVolumes,
          BindingChoice.of(found, bindings));
    }

    /** Options may hold secrets. */
    @Override
    public String toString() {
      return "Install[" + packageName + " " + version + " as " + name + "]";
    }
  }

  /**
   * Make another instance of what an instance runs, or ran, with its data.
   *
   * @param snapshot the snapshot whose data it begins with; null where an instance is given
   * @param instance the instance of which a snapshot is taken first; null where a snapshot is given
   * @param name what the clone shall be called
   * @param options answers that are laid over those of the original; null for none
   */
  @Schema(name = "CloneRequest")
  record Clone(
      @Nullable UUID snapshot, @Nullable UUID instance, String name, @Nullable ObjectNode options)
      implements PlanRequest {

    /** The options, empty where the user answered nothing. */
    ObjectNode answers() {
      return options == null ? JsonNodeFactory.instance.objectNode() : options;
    }

    Clone withOptions(ObjectNode others) {
      return new Clone(snapshot, instance, name, others);
    }

    /** Options may hold secrets. */
    @Override
    public String toString() {
      return "Clone[%s as %s]".formatted(snapshot == null ? instance : snapshot, name);
    }
  }

  /**
   * What a need is joined with: an instance, or an address outside; with nothing where neither is
   * given.
   *
   * @param instance id of the instance that provides it; null for an address
   * @param provides which of the things that it provides; null where only one is of that kind
   * @param address host and port, several after each other with commas; null for an instance
   */
  record BindingChoice(
      @Nullable UUID instance, @Nullable String provides, @Nullable String address) {

    @JsonIgnore
    boolean isEmpty() {
      return instance == null && address == null;
    }

    /** Choices that say what was found; a need that was deliberately left alone stays so. */
    static Map<String, @Nullable BindingChoice> of(
        List<Binding> found, @Nullable Map<String, @Nullable BindingChoice> said) {
      var choices = new TreeMap<String, @Nullable BindingChoice>();
      if (said != null) {
        choices.putAll(said);
      }
      for (var binding : found) {
        var provider = binding.provider();
        choices.put(
            binding.need(),
            provider == null
                ? new BindingChoice(null, null, binding.address())
                : new BindingChoice(provider.instance(), provider.provides(), null));
      }
      return choices;
    }
  }

  /** A request that makes a new revision of an instance that there is. */
  sealed interface Change extends PlanRequest {
    UUID instance();
  }

  /** A change that brings answers along. */
  sealed interface Answering extends Change {

    @Nullable ObjectNode options();

    Answering withOptions(ObjectNode others);

    /** The options, empty where the user answered nothing. */
    default ObjectNode answers() {
      var given = options();
      return given == null ? JsonNodeFactory.instance.objectNode() : given;
    }
  }

  /**
   * Answer options anew.
   *
   * @param instance its id
   * @param options answers that are laid over the present ones; null takes an answer back, but for
   *     a secret it means: as it is
   * @param replace whether these are all answers; secrets that are not answered stay all the same
   * @param bindings needs that are joined with something else, by their names
   */
  @Schema(name = "ReconfigureRequest")
  record Reconfigure(
      UUID instance,
      @Nullable ObjectNode options,
      boolean replace,
      @Nullable Map<String, @Nullable BindingChoice> bindings)
      implements Answering {

    @Override
    public Reconfigure withOptions(ObjectNode others) {
      return new Reconfigure(instance, others, replace, bindings);
    }

    /** Options may hold secrets. */
    @Override
    public String toString() {
      return "Reconfigure[" + instance + "]";
    }
  }

  /**
   * Change to another version of the package, newer or older, as its rules allow.
   *
   * @param instance its id
   * @param version the exact version
   * @param repository the repository it must come from; null for any
   * @param options answers that are laid over the present ones; null for none
   * @param bindings needs that are joined with something else, by their names
   */
  @Schema(name = "UpgradeRequest")
  record Upgrade(
      UUID instance,
      String version,
      @Nullable UUID repository,
      @Nullable ObjectNode options,
      @Nullable Map<String, @Nullable BindingChoice> bindings)
      implements Answering {

    @Override
    public Upgrade withOptions(ObjectNode others) {
      return new Upgrade(instance, version, repository, others, bindings);
    }

    /** Options may hold secrets. */
    @Override
    public String toString() {
      return "Upgrade[" + instance + " to " + version + "]";
    }
  }

  /**
   * Return to an earlier revision: its definition, with the images that ran then.
   *
   * @param instance its id
   * @param revision number of the revision
   * @param snapshot the data that comes back with it, which its version must have written; null
   *     leaves the data as it is
   */
  @Schema(name = "RollbackRequest")
  record Rollback(UUID instance, int revision, @Nullable UUID snapshot) implements Change {}

  /**
   * Run more tasks, or fewer.
   *
   * @param instance its id
   * @param service name of the service; null where there is only one
   * @param tasks how many tasks it shall have; with 0 it keeps its data and runs nothing
   */
  @Schema(name = "ScaleRequest")
  record Scale(UUID instance, @Nullable String service, int tasks) implements Change {}

  /**
   * Stop and start tasks, in batches where there are several.
   *
   * @param instance its id
   * @param service name of the service; null for all
   */
  @Schema(name = "RestartRequest")
  record Restart(UUID instance, @Nullable String service) implements PlanRequest {}

  /**
   * Remove an instance.
   *
   * @param instance its id
   * @param volumes what becomes of its data; null keeps it
   * @param keepDays after so many days, from 1 to 3650, kept data is purged by itself; null keeps
   *     it until somebody does so
   */
  @Schema(name = "UninstallRequest")
  record Uninstall(UUID instance, @Nullable Data volumes, @Nullable Integer keepDays)
      implements PlanRequest {

    boolean deletesData() {
      return volumes == Data.DELETE;
    }

    /** Whether data goes, now or by itself later. */
    public boolean costsData() {
      return deletesData() || keepDays != null;
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
