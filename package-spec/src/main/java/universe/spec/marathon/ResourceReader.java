package universe.spec.marathon;

import org.jspecify.annotations.Nullable;
import universe.spec.workload.Resources;

/** Reads what an app reserves, and its limits where they are given apart. */
final class ResourceReader {

  private static final double LEAST_CPUS = 0.001;

  private final Fields app;
  private final Container container;

  ResourceReader(Fields app, Container container) {
    this.app = app;
    this.container = container;
  }

  Resources read() {
    double cpus = app.number("cpus", LEAST_CPUS, 1);
    double memory = app.number("mem", 0, 128);
    double disk = app.number("disk", 0, 0);
    if (disk > 0) {
      app.warn("disk", "the size of disk space is not enforced");
    }
    var limits = app.object("resourceLimits");
    return new Resources(
        cpus, memory, disk, gpus(), limit(limits, "cpus", cpus), limit(limits, "mem", memory));
  }

  private int gpus() {
    int gpus = app.integer("gpus", 0, Integer.MAX_VALUE, 0);
    if (gpus > 0 && container.docker()) {
      app.reject("gpus", "only containers of type MESOS can have graphics processors");
    }
    return gpus;
  }

  private static @Nullable Double limit(Fields limits, String name, double request) {
    if (!limits.has(name)) {
      return null;
    }
    if (limits.isText(name)) {
      if (limits.text(name, "").equals("unlimited")) {
        return Double.POSITIVE_INFINITY;
      }
      limits.reject(name, "must be a number or \"unlimited\"");
      return null;
    }
    var limit = limits.number(name, request);
    return limit.isPresent() ? Double.valueOf(limit.getAsDouble()) : null;
  }
}
