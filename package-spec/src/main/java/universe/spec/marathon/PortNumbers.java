package universe.spec.marathon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import universe.spec.workload.Port.Vip;

/** Chooses the numbers of ports that a definition left open, the same ones each time. */
final class PortNumbers {

  static final int FIRST = 10_000;
  private static final int LAST = 20_000;

  private final Set<Integer> taken = new HashSet<>();
  private int next;

  PortNumbers(int next) {
    this.next = next;
  }

  /** A start that differs between apps, for where they share one network. */
  static int spread(String id) {
    return FIRST + Math.floorMod(id.hashCode(), LAST - FIRST);
  }

  void take(int number) {
    taken.add(number);
  }

  /** The number under which clients know the port, where it is free: then no proxy is needed. */
  int choose(List<Vip> vips) {
    for (var vip : vips) {
      if (taken.add(vip.port())) {
        return vip.port();
      }
    }
    while (!taken.add(next)) {
      next = next == LAST ? FIRST : next + 1;
    }
    return next;
  }
}
