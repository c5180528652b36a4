package universe.server.operation;

/**
 * Carries out one kind of step; a room contributes it as a bean.
 *
 * <p>Both verbs are idempotent: a server may die before, during or after either, and the next one
 * calls it again with the same intent.
 */
public interface StepRunner {

  /** The {@link StepIntent#name()} it answers to. */
  String name();

  /** Does it. An exception counts as a failure with its message. */
  StepResult run(StepContext step);

  /** Undoes it, whether it was done wholly, in part or not at all. */
  StepResult undo(StepContext step);
}
