package universe.spec.marathon;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import universe.spec.workload.Lifecycle;

/** Reads how tasks are replaced and restarted. */
final class LifecycleReader {

  private static final String SINGLE = "MARATHON_SINGLE_INSTANCE_APP";
  private static final double LONGEST_SECONDS = 1e9;

  private final Fields app;
  private final int tasks;

  LifecycleReader(Fields app, int tasks) {
    this.app = app;
    this.tasks = tasks;
  }

  /**
   * Reads the rules.
   *
   * @param labels the app's labels, one of which asks for a single task
   * @param persistent whether tasks have volumes that outlive them
   * @param exclusive whether two tasks of the same index cannot run side by side, such as for a
   *     fixed port
   */
  Lifecycle read(Map<String, String> labels, boolean persistent, boolean exclusive) {
    var strategy = app.object("upgradeStrategy");
    double minimum = share(strategy, "minimumHealthCapacity", persistent ? 0.5 : 1);
    double extra = share(strategy, "maximumOverCapacity", persistent ? 0 : 1);
    boolean single = "true".equals(labels.get(SINGLE));
    if (single) {
      checkSingle(strategy, minimum, extra);
    } else if ((persistent || exclusive) && extra > 0) {
      if (strategy.has("maximumOverCapacity")) {
        strategy.warn("maximumOverCapacity", "tasks with volumes or fixed ports never overlap");
      }
      extra = 0;
    }
    app.ignore("unreachableStrategy", "residency");
    return new Lifecycle(
        single ? 0 : minimum,
        single ? 0 : extra,
        single,
        seconds("backoffSeconds", 1),
        app.number("backoffFactor", 1, 1.15),
        seconds("maxLaunchDelaySeconds", 300),
        app.oneOf("killSelection", Map.of("YOUNGEST_FIRST", false, "OLDEST_FIRST", true), false));
  }

  private void checkSingle(Fields strategy, double minimum, double extra) {
    var path = "labels." + SINGLE;
    if (tasks > 1) {
      app.reject(path, "allows one task, 'instances' asks for " + tasks);
    }
    boolean given =
        Stream.of("minimumHealthCapacity", "maximumOverCapacity").anyMatch(strategy::has);
    if (given && (minimum > 0 || extra > 0)) {
      app.reject(path, "needs an 'upgradeStrategy' of 0 and 0, or none");
    }
  }

  private static double share(Fields strategy, String name, double otherwise) {
    double share = strategy.number(name, 0, otherwise);
    if (share > 1) {
      strategy.reject(name, "must be between 0 and 1, was " + share);
      return otherwise;
    }
    return share;
  }

  private Duration seconds(String name, double otherwise) {
    double seconds = app.number(name, 0, otherwise);
    if (seconds > LONGEST_SECONDS) {
      app.reject(name, "must be at most %.0f seconds".formatted(LONGEST_SECONDS));
      return Duration.ofMillis(Math.round(otherwise * 1000));
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
