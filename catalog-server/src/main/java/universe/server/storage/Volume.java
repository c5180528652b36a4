package universe.server.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Named data on a node.
 *
 * @param id its id
 * @param target the target it lies on
 * @param node the node it lies on
 * @param name its name on the target
 * @param state whether somebody uses it
 * @param owner whose it is, or was when it was last used
 * @param lasting whether it outlives its instance unless somebody says otherwise
 * @param createdAt when it was first wanted
 * @param keptSince when its instance was removed; null while it is in use
 * @param keptUntil when it is purged by itself; null for never
 */
public record Volume(
    UUID id,
    UUID target,
    String node,
    String name,
    State state,
    Owner owner,
    @JsonIgnore boolean lasting,
    Instant createdAt,
    @Nullable Instant keptSince,
    @Nullable Instant keptUntil) {

  /** Whether somebody uses a volume. */
  public enum State {
    IN_USE,
    /** Nobody uses it; it waits for its owner to come back, or to be purged. */
    KEPT,
    /** Its data is being deleted. */
    PURGING,
    PURGED;

    /** The state that a word of the API or the database stands for. */
    @JsonCreator
    public static State parse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word for it in the API and the database. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Whose volume it is: which volume of which task of which instance.
   *
   * @param index index of the task
   * @param volume name of the volume within the service
   */
  @Schema(name = "VolumeOwner")
  public record Owner(
      UUID instanceId,
      String instanceName,
      @JsonProperty("package") String packageName,
      String service,
      int index,
      String volume) {

    /** What it is within its instance, such as {@code db.data.0}. */
    public String key() {
      return service + "." + volume + "." + index;
    }
  }
}
