package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a plan would do, for people to judge.
 *
 * @param empty whether there is nothing to do: what is asked for is there already
 * @param options what changes among the options
 * @param definition the app definition before and after
 * @param effects what happens on the target
 * @param warnings what will not work quite as the package asks
 * @param checks what was looked at beforehand
 * @param hops the versions it goes by one after another; empty where it gets there at once
 * @param bindings what the needs of the instance are joined with
 */
public record PlanContent(
    boolean empty,
    List<OptionChange> options,
    DefinitionChange definition,
    Effects effects,
    List<Warning> warnings,
    List<PreCheck> checks,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hop> hops,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Binding> bindings) {

  public PlanContent {
    options = List.copyOf(options);
    warnings = List.copyOf(warnings);
    checks = List.copyOf(checks);
    hops = List.copyOf(hops);
    bindings = List.copyOf(bindings);
  }

  /** Whether nothing that was looked at stands in the way. */
  public boolean passes() {
    return checks.stream().allMatch(PreCheck::passed);
  }

  /**
   * One of several versions that a plan goes by.
   *
   * @param version the version that runs after it
   * @param revision the revision that it makes
   * @param note what the version's author tells those who come to it, as CommonMark; null for
   *     nothing
   * @param options what changes among the options
   * @param effects what happens on the target; the plan's own effects tell the steps of all hops
   */
  @Schema(name = "PlanHop")
  public record Hop(
      String version,
      int revision,
      @Nullable String note,
      List<OptionChange> options,
      Effects effects) {
    public Hop {
      options = List.copyOf(options);
    }
  }

  /**
   * One option.
   *
   * @param pointer JSON pointer into the options
   * @param before null where it was not set, and for a secret
   * @param after null where it will not be set, and for a secret
   * @param answered whether the user answered it; otherwise it is the package's default
   * @param message why an answer cannot stay; null where there is nothing to say
   */
  public record OptionChange(
      String pointer,
      String title,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      boolean secret,
      Change change,
      boolean answered,
      @Nullable String message) {}

  /** What becomes of an option. */
  public enum Change {
    ADDED,
    CHANGED,
    REMOVED,
    KEPT,
    /** An answer of old that the new definition does not take; it has to be answered anew. */
    INVALID;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The app definition, secrets as placeholders; null where there is none. */
  public record DefinitionChange(
      @Nullable @Schema(implementation = ObjectNode.class) JsonNode before,
      @Nullable @Schema(implementation = ObjectNode.class) JsonNode after) {}

  /**
   * What happens on the target.
   *
   * @param steps what the operation will do, in order
   * @param interruption what clients notice
   * @param interruptions the same for each service that is touched
   */
  public record Effects(
      List<TaskEffect> tasks,
      List<ImageEffect> images,
      List<VolumeEffect> volumes,
      List<PortEffect> ports,
      List<Endpoint> endpoints,
      List<String> steps,
      String interruption,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Interruption> interruptions) {
    public Effects {
      tasks = List.copyOf(tasks);
      images = List.copyOf(images);
      volumes = List.copyOf(volumes);
      ports = List.copyOf(ports);
      endpoints = List.copyOf(endpoints);
      steps = List.copyOf(steps);
      interruptions = List.copyOf(interruptions);
    }
  }

  /** What clients of a service notice. */
  public record Interruption(String service, String what) {}

  /** What happens to something. */
  public enum Action {
    CREATE,
    REPLACE,
    RESTART,
    REMOVE,
    REUSE,
    KEEP,
    /** What it holds is replaced by what a snapshot holds. */
    RESTORE,
    DELETE;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What happens to a task. */
  public record TaskEffect(String name, String service, int index, Action action, String reason) {}

  /**
   * An image that is needed.
   *
   * @param present whether it is there already
   * @param sizeBytes null while unknown
   * @param digest what its name stands for in its registry now; null where nobody could tell
   */
  public record ImageEffect(
      String image, boolean present, @Nullable Long sizeBytes, @Nullable String digest) {}

  /** What happens to a volume. */
  public record VolumeEffect(String name, Action action, String reason) {}

  /** A port that is published; the host port is null where it is chosen on applying. */
  public record PortEffect(
      String service,
      int task,
      String name,
      String hostAddress,
      @Nullable Integer hostPort,
      int containerPort) {}

  /** Something that will not work quite as the package asks, and where it asks. */
  public record Warning(String path, String message) {}

  /** Something that was looked at beforehand. */
  public record PreCheck(String name, boolean passed, String message) {}
}
