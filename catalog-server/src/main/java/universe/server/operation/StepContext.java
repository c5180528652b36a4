package universe.server.operation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.server.api.LeaseLost;

/** What a {@link StepRunner} knows about the step it carries out. */
public interface StepContext {

  UUID operation();

  UUID instance();

  OperationKind kind();

  String target();

  JsonNode intent();

  /** Counted from 1. */
  int attempt();

  /** When the step was first begun, on whichever server, by the database's clock. */
  Instant startedAt();

  /** Tells followers how far it is, in percent; null where nobody can know. */
  void progress(@Nullable Integer percent, String what);

  /** Whether somebody asked to cancel; long steps look now and then and stop early. */
  boolean cancelRequested();

  /**
   * Refuses to go on when this server has lost the operation to another one; to be called right
   * before an effect that must not happen twice.
   *
   * @throws LeaseLost when another server has taken over
   */
  void ensureStillOurs();
}
