package universe.server.runtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import universe.server.api.Lease;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.DriftChanged.What;

/** Remembers drift for as long as a test lasts. */
final class InMemoryDriftBook implements DriftBook {

  final List<String> told = new ArrayList<>();
  private final List<Drift> drifts = new ArrayList<>();
  private final Set<UUID> reported = new HashSet<>();

  @Override
  public Map<UUID, List<Drift>> on(UUID target) {
    return drifts.stream().collect(Collectors.groupingBy(Drift::task));
  }

  @Override
  public List<Drift> of(UUID instance) {
    return drifts.stream().filter(each -> each.instance().equals(instance)).toList();
  }

  @Override
  public List<Drift> all() {
    return List.copyOf(drifts);
  }

  @Override
  public Optional<Drift> find(UUID drift) {
    return drifts.stream().filter(each -> each.id().equals(drift)).findFirst();
  }

  @Override
  public Set<UUID> reported() {
    return Set.copyOf(reported);
  }

  @Override
  public void setPolicy(UUID instance, DriftPolicy policy) {
    if (policy == DriftPolicy.REPORT) {
      reported.add(instance);
    } else {
      reported.remove(instance);
    }
  }

  @Override
  public List<Drift> note(Task task, List<Deviation> found, @Nullable Lease lease) {
    for (Drift known : List.copyOf(drifts)) {
      if (known.task().equals(task.id())
          && found.stream().noneMatch(each -> each.kind() == known.kind())) {
        boolean report = reported.contains(known.instance());
        boolean ours = known.mendedUnder(report ? DriftPolicy.REPORT : DriftPolicy.HEAL);
        drifts.remove(known);
        tell(known, ours ? What.HEALED : What.GONE);
      }
    }
    for (Deviation each : found) {
      boolean same =
          drifts.stream()
              .anyMatch(known ->
                  known.task().equals(task.id())
                      && known.kind() == each.kind()
                      && known.found().equals(each.found()));
      if (!same) {
        drifts.removeIf(known -> known.task().equals(task.id()) && known.kind() == each.kind());
        Drift drift = drift(task, each);
        drifts.add(drift);
        tell(drift, What.SEEN);
      }
    }
    return drifts.stream().filter(known -> known.task().equals(task.id())).toList();
  }

  private static Drift drift(Task task, Deviation found) {
    return new Drift(
        UUID.randomUUID(),
        task.spec().identity().instance(),
        task.id(),
        task.spec().name(),
        "memory",
        found.kind(),
        found.expected(),
        found.found(),
        Standing.SEEN,
        "",
        Instant.EPOCH);
  }

  @Override
  public void decide(Drift drift, Standing standing) {
    replace(drift, standing, "");
    tell(drift, standing == Standing.IGNORED ? What.IGNORED : What.REVERTING);
  }

  @Override
  public void trouble(Drift drift, String why) {
    replace(drift, drift.standing(), why);
  }

  private void replace(Drift drift, Standing standing, String trouble) {
    drifts.replaceAll(each ->
        each.id().equals(drift.id())
            ? new Drift(
                each.id(),
                each.instance(),
                each.task(),
                each.taskName(),
                each.node(),
                each.kind(),
                each.expected(),
                each.found(),
                standing,
                trouble,
                each.seenAt())
            : each);
  }

  @Override
  public void adopted(Drift drift) {
    drifts.removeIf(each -> each.id().equals(drift.id()));
    tell(drift, What.ADOPTED);
  }

  private void tell(Drift drift, What what) {
    told.add(drift.kind().word() + " " + what.word());
  }
}
