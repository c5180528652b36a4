package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.spec.workload.Mount;
import universe.spec.workload.Service;

/** How many tasks of a service are replaced at a time, as its upgrade strategy says. */
final class Batches {

  private Batches() {}

  /** Tasks in groups of which each is replaced before the next one is touched. */
  static <T> List<List<T>> of(List<T> tasks, int size) {
    var batches = new ArrayList<List<T>>();
    for (var from = 0; from < tasks.size(); from += size) {
      batches.add(List.copyOf(tasks.subList(from, Math.min(from + size, tasks.size()))));
    }
    return List.copyOf(batches);
  }

  /**
   * Tasks that begin one after the other. Those whose data was there before come first and
   * together: they know each other, and may not become well without each other.
   */
  static List<List<DeclaredTask>> oneByOne(
      List<DeclaredTask> tasks, Predicate<DeclaredTask> comesBack) {
    var back = tasks.stream().filter(comesBack).toList();
    var others = tasks.stream().filter(comesBack.negate()).map(List::of);
    return Stream.concat(back.isEmpty() ? Stream.of() : Stream.of(back), others).toList();
  }

  /** How many of a service's running tasks may be stopped at the same time. */
  static int stopped(Service service, int running) {
    var rules = service.lifecycle();
    if (rules.single()) {
      return Math.max(1, running);
    }
    var least = (int) Math.ceil(rules.minimumHealthy() * running);
    return Math.max(1, running - least);
  }

  /** How many tasks a service may have in addition. */
  static int extra(Service service, int running) {
    return Math.max(1, (int) Math.floor(service.lifecycle().maximumExtra() * running));
  }

  /**
   * Whether a new task may start while the old one runs: never where two would write to one volume
   * or want one port.
   */
  static boolean startFirst(Service service, boolean published) {
    return service.lifecycle().maximumExtra() > 0
        && !service.lifecycle().single()
        && !published
        && !service.privileges().hostNetwork()
        && service.mounts().stream().noneMatch(Mount.OfVolume.class::isInstance);
  }
}
