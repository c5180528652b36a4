package universe.server.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import universe.spec.workload.Service;

/** Processors, in cores, and memory, in MiB: wanted, reserved, or there to be had. */
record Demand(double cpus, double memoryMib) {

  static Demand of(List<Service> services) {
    double cpus = 0;
    double memory = 0;
    for (Service service : services) {
      cpus += service.tasks() * service.resources().cpus();
      memory += service.tasks() * service.resources().memoryMiB();
    }
    return new Demand(cpus, memory);
  }

  /** Why this does not fit beside what others have reserved. */
  List<String> shortages(String node, Demand reserved, Demand capacity) {
    var reasons = new ArrayList<String>();
    if (cpus + reserved.cpus > capacity.cpus) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "processors: %.2f cores wanted, %.2f of %.2f free on %s",
              cpus,
              Math.max(0, capacity.cpus - reserved.cpus),
              capacity.cpus,
              node));
    }
    if (memoryMib + reserved.memoryMib > capacity.memoryMib) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "memory: %.0f MiB wanted, %.0f of %.0f MiB free on %s",
              memoryMib,
              Math.max(0, capacity.memoryMib - reserved.memoryMib),
              capacity.memoryMib,
              node));
    }
    return reasons;
  }
}
