package universe.server.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved copy of the data of an instance, all of it from one moment.
 *
 * @param id its id
 * @param instance the instance whose data it is
 * @param instanceName what users called that instance then
 * @param packageName the package that wrote the data
 * @param revision number of the revision that ran then
 * @param target the target on which the data lay
 * @param kind what it was taken for
 * @param state how far it is
 * @param place folder of the server, or bucket, in which its archives lie
 * @param rawBytes size of the archives before they were packed
 * @param packedBytes size of the archives
 * @param operation the operation that took it; null once that is forgotten
 * @param createdAt when it was begun
 * @param takenAt when it was whole; null before that
 * @param volumes what each volume held
 */
public record Snapshot(
    UUID id,
    UUID instance,
    String instanceName,
    String packageName,
    int revision,
    UUID target,
    Kind kind,
    State state,
    String place,
    long rawBytes,
    long packedBytes,
    @Nullable UUID operation,
    Instant createdAt,
    @Nullable Instant takenAt,
    List<Part> volumes) {

  public Snapshot {
    volumes = List.copyOf(volumes);
  }

  /** What a snapshot was taken for; what becomes of it later depends on it. */
  public enum Kind {
    /** Somebody asked for it; it stays until somebody deletes it. */
    ON_DEMAND,
    /** As the instance's schedule says; the schedule also says how many stay. */
    SCHEDULED,
    /** Taken before a change, to come back from it. */
    BEFORE_CHANGE;

    /** The kind that a word of the API or the database stands for. */
    @JsonCreator
    public static Kind parse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word for it in the API and the database. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How far a snapshot is. */
  public enum State {
    TAKING,
    READY,
    /** Its data is being put back because a change failed; nobody may delete it. */
    NEEDED,
    /** Its archives are being deleted. */
    DELETING;

    /** The state that a word of the API or the database stands for. */
    @JsonCreator
    public static State parse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word for it in the API and the database. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What one volume held.
   *
   * @param volume the volume's id
   * @param name the volume's name on its target
   * @param key what it is within its instance, such as {@code db.data.0}
   * @param form how it was saved
   * @param rawBytes size of the archive before it was packed
   * @param packedBytes size of the archive
   * @param sha256 checksum of the packed archive, in hexadecimal digits
   */
  public record Part(
      UUID volume,
      String name,
      String key,
      Form form,
      long rawBytes,
      long packedBytes,
      String sha256) {}

  /** How the data of a volume was saved, and so how it comes back. */
  public enum Form {
    /** All its files, as they were. */
    FILES,
    /** What the package's own command wrote; its other one reads it, in a task that runs. */
    DUMP;

    /** The form that a word of the API or the database stands for. */
    @JsonCreator
    public static Form parse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word for it in the API and the database. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
