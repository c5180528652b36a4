package universe.server;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.testing.Operator;
import universe.server.testing.OptionPool;

/** Holds that what applying a plan did to containers and volumes is exactly what the plan said. */
final class PlanEffects {

  private final Operator operator;
  private final Function<String, Found> look;

  /**
   * Holds it of a server.
   *
   * @param look what its target has of an instance, by the instance's id
   */
  PlanEffects(Operator operator, Function<String, Found> look) {
    this.operator = operator;
    this.look = look;
  }

  /**
   * What is on the target.
   *
   * @param tasks ids of the tasks by their names
   * @param volumes names of the volumes
   */
  record Found(SortedMap<String, String> tasks, SortedSet<String> volumes) {}

  /** What became of a number of changes. */
  record Tally(int applied, int empty, int blocked) {

    Tally and(Tally other) {
      return new Tally(applied + other.applied, empty + other.empty, blocked + other.blocked);
    }

    int all() {
      return applied + empty + blocked;
    }
  }

  /** Installs a package, changes its options by chance so many times, and removes it. */
  Tally hold(OptionPool options, int changes, long seed) {
    var random = new Random(seed + options.name().hashCode());
    var instance = installed(options);
    var tally = new Tally(0, 0, 0);
    for (var round = 0; round < changes; round++) {
      var drawn = options.drawn(random);
      var what = "%s, round %d, seed %d: %s".formatted(options.name(), round, seed, drawn);
      tally = tally.and(holdOne(instance, drawn, what));
    }
    var gone = operator.planUninstall(instance, "delete");
    operator.ended(operator.applied(gone), "succeeded");
    assertThat(look.apply(instance)).isEqualTo(new Found(new TreeMap<>(), new TreeSet<>()));
    return tally;
  }

  private String installed(OptionPool options) {
    var plan =
        operator.plan(
            """
            {"kind": "install", "package": "%s", "version": "%s", "name": "/effects/%s",
             "options": %s}
            """
                .formatted(options.name(), options.version(), options.name(), options.usual()));
    operator.ended(operator.applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private Tally holdOne(String instance, ObjectNode options, String what) {
    var request =
        "{\"kind\": \"reconfigure\", \"instance\": \"%s\", \"options\": %s}"
            .formatted(instance, options);
    var before = look.apply(instance);
    var plan = operator.plan(request);
    if (plan.path("empty").asBoolean()) {
      assertThat(operator.apply(plan).status()).as(what).isEqualTo(204);
      assertThat(look.apply(instance)).as(what).isEqualTo(before);
      return new Tally(0, 1, 0);
    }
    if (plan.path("allowedActions").isEmpty()) {
      assertThat(operator.apply(plan).status()).as(what).isEqualTo(409);
      assertThat(look.apply(instance)).as(what).isEqualTo(before);
      return new Tally(0, 0, 1);
    }
    var operation = operator.ended(operator.applied(plan), "succeeded");
    var after = look.apply(instance);
    assertTasks(what + plan.at("/effects/tasks"), plan, before.tasks(), after.tasks());
    assertVolumes(what + plan.at("/effects/volumes"), plan, before.volumes(), after.volumes());

    assertThat(operator.applied(plan).path("id")).as(what).isEqualTo(operation.path("id"));
    var again = operator.plan(request);
    assertThat(again.path("empty").asBoolean()).as(what + again).isTrue();
    assertThat(operator.apply(again).status()).as(what).isEqualTo(204);
    assertThat(look.apply(instance)).as(what).isEqualTo(after);
    return new Tally(1, 0, 0);
  }

  private static void assertTasks(
      String what, JsonNode plan, Map<String, String> before, Map<String, String> after) {
    var kept = tasks(plan, "keep");
    var made = tasks(plan, "create");
    made.addAll(tasks(plan, "replace"));
    var expected = new TreeSet<>(kept);
    expected.addAll(made);
    assertThat(after.keySet()).as(what).isEqualTo(expected);
    assertThat(after).as(what).containsAllEntriesOf(only(before, kept));
    assertThat(only(after, made).values()).as(what).doesNotContainAnyElementsOf(before.values());
  }

  private static void assertVolumes(
      String what, JsonNode plan, SortedSet<String> before, SortedSet<String> after) {
    var expected = new TreeSet<>(before);
    expected.removeAll(names(plan, "volumes", "delete"));
    expected.addAll(names(plan, "volumes", "create"));
    assertThat(before).as(what).containsAll(names(plan, "volumes", "keep"));
    assertThat(after).as(what).isEqualTo(expected);
  }

  private static SortedSet<String> tasks(JsonNode plan, String action) {
    return names(plan, "tasks", action);
  }

  private static SortedSet<String> names(JsonNode plan, String what, String action) {
    return plan.at("/effects/" + what)
        .valueStream()
        .filter(each -> each.path("action").asString().equals(action))
        .map(each -> each.path("name").asString())
        .collect(toCollection(TreeSet::new));
  }

  private static SortedMap<String, String> only(Map<String, String> of, SortedSet<String> names) {
    var some = new TreeMap<>(of);
    some.keySet().retainAll(names);
    return some;
  }
}
