package universe.server.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.api.Lease;

/** Remembers drift, and tells the world when it comes, changes and goes. */
interface DriftBook {

  /** What is on record of the tasks of a target, by task. */
  Map<UUID, List<Drift>> on(UUID target);

  List<Drift> of(UUID instance);

  List<Drift> all();

  Optional<Drift> find(UUID drift);

  /** The instances whose drift is only reported. */
  Set<UUID> reported();

  void setPolicy(UUID instance, DriftPolicy policy);

  /**
   * Writes down what is found of a task now and strikes out what is no more.
   *
   * @param lease under which it is written; null outside of the converger
   * @return all that is on record of the task now
   */
  List<Drift> note(Task task, List<Deviation> found, @Nullable Lease lease);

  void decide(Drift drift, Drift.Standing standing);

  /** Says why it could not be put right. */
  void trouble(Drift drift, String why);

  /** Strikes it out, because what was found is what is said from now on. */
  void adopted(Drift drift);
}
