package universe.server.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody changed behind our back, and what is to be done about it. */
public interface Drifts {

  /** All drift of an instance, oldest first. */
  List<Drift> of(UUID instance);

  /** All drift of all instances, by instance, oldest first. */
  Map<UUID, List<Drift>> all();

  Optional<Drift> find(UUID drift);

  DriftPolicy policy(UUID instance);

  /** The instances whose drift is only reported, not healed. */
  Set<UUID> reported();

  void setPolicy(UUID instance, DriftPolicy policy);

  /**
   * Puts it right, whatever the policy.
   *
   * @throws DriftRefused for a volume that is gone
   */
  void revert(Drift drift);

  /** Leaves it as it is until it changes. */
  void ignore(Drift drift);

  /**
   * Makes what was found what is said: limits, until the task is replaced by a change.
   *
   * @throws DriftRefused where that would mean nothing
   */
  void adopt(Drift drift);
}
