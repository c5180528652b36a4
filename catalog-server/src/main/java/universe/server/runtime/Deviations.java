package universe.server.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.TaskObservation.Actual;
import universe.server.runtime.TaskObservation.State;
import universe.server.runtime.TaskSpec.Limits;
import universe.server.runtime.TaskSpec.MountSpec.NamedVolume;

/**
 * Compares a task that shall run with what is to be seen of it, and finds what nobody of us did.
 */
final class Deviations {

  private static final double BILLION = 1e9;
  private static final double MEBIBYTE = 1 << 20;

  private final RuntimeBackend backend;

  Deviations(RuntimeBackend backend) {
    this.backend = backend;
  }

  List<Deviation> of(Task task, Optional<TaskObservation> seen) {
    if (seen.isEmpty()) {
      return absent(task);
    }
    var found = new ArrayList<Deviation>();
    TaskObservation now = seen.get();
    process(task, now).ifPresent(found::add);
    if (!now.name().equals(task.spec().name())) {
      found.add(
          new Deviation(
              DriftKind.RENAMED, "named " + task.spec().name(), "renamed to " + now.name()));
    }
    limits(task.limits(), now.actual().limits()).ifPresent(found::add);
    if (!now.actual().restartsByItself()) {
      found.add(
          new Deviation(
              DriftKind.RESTART_POLICY,
              "restarted by its engine unless stopped",
              "its engine would not start it again after every end"));
    }
    if (now.state() == State.RUNNING) {
      network(task, now.actual()).ifPresent(found::add);
    }
    return found;
  }

  /** Before its first start, and between our stop and our start, nobody else took it away. */
  private List<Deviation> absent(Task task) {
    if (task.condition().startedAt() == null || task.condition().heldBack() != null) {
      return List.of();
    }
    var found = new ArrayList<Deviation>();
    found.add(new Deviation(DriftKind.REMOVED, "a container", "no container"));
    List<String> gone = missingVolumes(backend, task.spec());
    if (!gone.isEmpty()) {
      String names = String.join(", ", gone);
      found.add(
          new Deviation(
              DriftKind.VOLUME_GONE,
              "volume " + names + " with its data",
              "no such volume, or one that Universe did not make"));
    }
    return found;
  }

  /** The volumes of a task that are not on its target. */
  static List<String> missingVolumes(RuntimeBackend backend, TaskSpec spec) {
    return spec.mounts().stream()
        .filter(NamedVolume.class::isInstance)
        .map(mount -> ((NamedVolume) mount).volume())
        .distinct()
        .filter(volume -> !backend.hasVolume(volume))
        .toList();
  }

  private static Optional<Deviation> process(Task task, TaskObservation seen) {
    if (seen.state() == State.PAUSED) {
      return Optional.of(new Deviation(DriftKind.PAUSED, "running", "paused"));
    }
    boolean stopped = seen.state() == State.EXITED && seen.actual().stoppedFromOutside();
    if (!stopped || task.condition().heldBack() != null) {
      return Optional.empty();
    }
    String exit = seen.exitCode() == null ? "" : ", exit code " + seen.exitCode();
    return Optional.of(new Deviation(DriftKind.STOPPED, "running", "stopped" + exit));
  }

  private static Optional<Deviation> network(Task task, Actual actual) {
    String network = task.spec().attachment().network();
    if (network == null || task.spec().attachment().hostNetwork()) {
      return Optional.empty();
    }
    Set<String> names = actual.networks().get(network);
    if (names == null) {
      return Optional.of(
          new Deviation(
              DriftKind.OFF_NETWORK, "on network " + network, "not on network " + network));
    }
    var lacking = new TreeSet<>(task.spec().attachment().aliases());
    lacking.removeAll(names);
    if (lacking.isEmpty() || !task.condition().exposed()) {
      return Optional.empty();
    }
    String lost = String.join(", ", lacking);
    return Optional.of(
        new Deviation(
            DriftKind.OFF_NETWORK,
            "known on network %s as %s".formatted(network, lost),
            "on network %s without these names".formatted(network)));
  }

  private static Optional<Deviation> limits(Limits said, Limits is) {
    var expected = new ArrayList<String>();
    var found = new ArrayList<String>();
    compare(said.cpuShares(), is.cpuShares(), "CPU weight %s", Long::toString, expected, found);
    compare(said.nanoCpus(), is.nanoCpus(), "%s cores", Deviations::cores, expected, found);
    compare(said.memoryBytes(), is.memoryBytes(), "memory %s", Deviations::size, expected, found);
    compare(
        said.memoryReservationBytes(),
        is.memoryReservationBytes(),
        "memory reservation %s",
        Deviations::size,
        expected,
        found);
    compare(said.pids(), is.pids(), "%s processes", Long::toString, expected, found);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Deviation(DriftKind.LIMITS, String.join(", ", expected), String.join(", ", found)));
  }

  /** What cannot be told has not been changed. */
  private static void compare(
      @Nullable Number said,
      @Nullable Number is,
      String words,
      LongFunction<String> text,
      List<String> expected,
      List<String> found) {
    long one = said == null ? 0 : said.longValue();
    long other = is == null ? 0 : is.longValue();
    boolean uncapped = one <= 0 && other < 0;
    if (other != 0 && one != other && !uncapped) {
      expected.add(words.formatted(one <= 0 ? "unlimited" : text.apply(one)));
      found.add(words.formatted(other < 0 ? "unlimited" : text.apply(other)));
    }
  }

  private static String cores(long nano) {
    return "%.2f".formatted(nano / BILLION);
  }

  private static String size(long bytes) {
    return "%.0f MiB".formatted(bytes / MEBIBYTE);
  }
}
