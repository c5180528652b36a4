package universe.server.storage;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepContext;
import universe.server.operation.StepIntent;

/**
 * The steps that other rooms put into their operations to save data and to put it back.
 *
 * <p>A change that lets new tasks write to volumes which others wrote before is made like this; the
 * steps in between are the caller's:
 *
 * {@snippet :
 * var snapshot = UUID.randomUUID();
 * steps.add(stopped(oldTasks)); // undone: they are started again, on data as it was
 * steps.add(snapshots.take(snapshot, Snapshot.Kind.BEFORE_CHANGE, volumes));
 * steps.add(created(newTasks));
 * steps.add(snapshots.guard(snapshot, instanceName)); // undone: the data is put back
 * steps.add(started(newTasks)); // undone: they are stopped
 * }
 *
 * <p>Data returns only when the guard was passed, which is when somebody may have written; up to
 * then undoing costs nothing. Where the old tasks keep running (start-first), take a snapshot, but
 * set no guard: what clients wrote since would be lost.
 */
@Component
public class SnapshotSteps {

  static final String TAKE = "take-snapshot";
  static final String GUARD = "guard-data";
  static final String RESTORE = "restore-data";
  static final String FILL = "fill-volumes";
  static final String PLAY = "play-dumps";

  /** The field of an intent that names the snapshot it is about. */
  static final String SNAPSHOT = "snapshot";

  private final JsonMapper json;

  /**
   * A snapshot that is about to be taken.
   *
   * @param id the id it will have
   * @param revision the revision that wrote the data
   */
  public record NewSnapshot(UUID id, int revision, Snapshot.Kind kind) {}

  SnapshotSteps(JsonMapper json) {
    this.json = json;
  }

  /**
   * Saves what volumes of the operation's instance hold; undoing deletes the snapshot, unless its
   * data was needed and could not be put back.
   *
   * <p>Either no task that writes to them runs, or what it writes is consistent at any moment.
   *
   * @param volumes what to save, at least one
   */
  public StepIntent take(NewSnapshot snapshot, Collection<Volume> volumes) {
    return take(snapshot, volumes, List.of());
  }

  /**
   * The same, where commands write what some of the volumes hold; their tasks run.
   *
   * @param dumps the commands, at most one for each volume
   */
  public StepIntent take(
      NewSnapshot snapshot, Collection<Volume> volumes, Collection<Piped> dumps) {
    var intent =
        json.createObjectNode()
            .put(SNAPSHOT, snapshot.id().toString())
            .put("kind", snapshot.kind().word())
            .put("revision", snapshot.revision());
    var ids = intent.putArray("volumes");
    volumes.forEach(volume -> ids.add(volume.id().toString()));
    intent.set("commands", json.valueToTree(dumps));
    return new StepIntent(
        TAKE,
        "Save the data of " + (volumes.size() == 1 ? "1 volume" : volumes.size() + " volumes"),
        owner(volumes),
        intent);
  }

  /**
   * Marks the point after which data may change; does nothing by itself. Undoing puts back what the
   * snapshot holds. By then no task that uses the volumes may run.
   */
  public StepIntent guard(UUID snapshot, String instanceName) {
    return new StepIntent(
        GUARD,
        "Be ready to put the data back",
        instanceName,
        json.createObjectNode().put(SNAPSHOT, snapshot.toString()));
  }

  /**
   * Replaces the data of the operation's instance by what a snapshot holds, volume by volume of the
   * same service, name and index; a volume that was saved as a dump is only emptied. No task that
   * uses them may run. Undoing does nothing: a guard before this step brings back what was there.
   */
  public StepIntent restore(UUID snapshot, String instanceName) {
    return new StepIntent(
        RESTORE,
        "Put back the data of the snapshot",
        instanceName,
        json.createObjectNode().put(SNAPSHOT, snapshot.toString()));
  }

  /**
   * Fills new volumes of the operation's instance with what a snapshot of another one holds. No
   * task that uses them may run. Undoing does nothing but to leave off: the volumes go with their
   * own step.
   *
   * @param volumes ids of the volumes to fill, by what each was within the instance that was saved
   */
  public StepIntent fill(UUID snapshot, String instanceName, Map<String, UUID> volumes) {
    var intent = json.createObjectNode().put(SNAPSHOT, snapshot.toString());
    var into = intent.putObject("volumes");
    volumes.forEach((key, volume) -> into.put(key, volume.toString()));
    return new StepIntent(
        FILL,
        "Fill " + (volumes.size() == 1 ? "1 volume" : volumes.size() + " volumes"),
        instanceName,
        intent);
  }

  /**
   * Lets tasks read what the dumps of a snapshot hold, once they run well on their empty volumes.
   * Undoing does nothing.
   *
   * @param restores the commands that read them
   */
  public StepIntent play(UUID snapshot, String instanceName, Collection<Piped> restores) {
    var intent = json.createObjectNode().put("snapshot", snapshot.toString());
    intent.set("commands", json.valueToTree(restores));
    return new StepIntent(PLAY, "Play back the dumps of the snapshot", instanceName, intent);
  }

  /**
   * A command of a package that writes a dump of a volume, or reads one.
   *
   * @param key the volume within its instance, such as {@code db.data.0}
   * @param task the task in which it runs
   * @param words program and arguments
   * @param timeoutSeconds how long it may take
   */
  public record Piped(String key, UUID task, List<String> words, long timeoutSeconds) {

    public Piped {
      words = List.copyOf(words);
    }

    Duration timeout() {
      return Duration.ofSeconds(timeoutSeconds);
    }
  }

  /** The command for a volume that a step has; empty where there is none. */
  Optional<Piped> command(StepContext step, String key) {
    return commands(step).stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** All commands that a step has. */
  List<Piped> commands(StepContext step) {
    return step.intent()
        .path("commands")
        .valueStream()
        .map(each -> json.treeToValue(each, Piped.class))
        .toList();
  }

  /** The snapshot that a step is about. */
  static UUID snapshot(StepContext step) {
    return UUID.fromString(step.intent().path(SNAPSHOT).asString());
  }

  private static String owner(Collection<Volume> volumes) {
    return volumes.stream()
        .findFirst()
        .map(volume -> volume.owner().instanceName())
        .orElseThrow(() -> new IllegalArgumentException("a snapshot of no volume"));
  }
}
