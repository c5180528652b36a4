package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.KillStage.Act;
import universe.server.KillStage.Heir;
import universe.server.testing.PackageFolder;
import universe.testing.DockerTest;
import universe.testing.PostgresTest;

/**
 * Kills the packaged server before and after every step of installs, changes and uninstalls; it
 * goes on when it is started again, or another one goes on. The steps come from the journal of an
 * undisturbed run, so a new step has its cases at once. All cases with the system property {@code
 * universe.test.full}, otherwise a sample that {@code universe.test.seed} repeats.
 */
@PostgresTest
@DockerTest
@Patient
class KillPointsIT {

  private static final Logger log = LoggerFactory.getLogger(KillPointsIT.class);
  private static final boolean ALL = Boolean.getBoolean("universe.test.full");

  /** Each case costs a start of the server; so many acts have one in a sample. */
  private static final int SAMPLED_ACTS = 4;

  private static final long SEED = Long.getLong("universe.test.seed", new Random().nextLong(1000));

  /** Only cases whose name this matches, to look into one. */
  private static final Pattern ONLY =
      Pattern.compile(System.getProperty("universe.test.kill", ".*"));

  /** The first of the rounds to run, to go on where a run was broken off; from 0. */
  private static final int FIRST_ROUND = Integer.getInteger("universe.test.kill.round", 0);

  private static int held;
  private static int tried;
  private static int possible;
  private static @Nullable PackageFolder packages;
  private static @Nullable KillStage stage;
  private static final Map<Act, Traces> UNDISTURBED = new EnumMap<>(Act.class);

  @TestFactory
  Stream<DynamicTest> aKilledServerGoesOnAsIfNothingHadHappened() throws SQLException {
    return cases(Heir.ITSELF);
  }

  @TestFactory
  Stream<DynamicTest> anotherServerGoesOnAsIfNothingHadHappened() throws SQLException {
    return cases(Heir.ANOTHER);
  }

  private static Stream<DynamicTest> cases(Heir heir) throws SQLException {
    if (!ALL && heir != sampledHeir()) {
      return Stream.empty();
    }
    clear();
    packages = PackageFolder.create();
    packages.publishInSteps();
    stage = new KillStage(packages, heir);
    var cases = new ArrayList<Case>();
    for (var act : Act.values()) {
      var points = KillPoint.of(act.kind(), stage.play());
      UNDISTURBED.put(act, stage.traces());
      possible += points.size();
      cases.addAll(chosen(act, heir, points));
    }
    log.info("{} of {} kill cases, seed {}", cases.size(), possible, SEED);
    return cases.stream()
        .filter(each -> each.round() >= FIRST_ROUND)
        .filter(each -> ONLY.matcher(each.toString()).matches())
        // Acts follow one another, so that one leaves what the next one begins with.
        .sorted(Comparator.comparingInt(Case::round).thenComparing(Case::act))
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> survive(each)));
  }

  private static List<Case> chosen(Act act, Heir heir, List<KillPoint> points) {
    if (ALL) {
      return IntStream.range(0, points.size())
          .mapToObj(round -> new Case(round, act, heir, points.get(round)))
          .toList();
    }
    var random = new Random(SEED + act.name().hashCode());
    return sampled().contains(act)
        ? List.of(new Case(0, act, heir, points.get(random.nextInt(points.size()))))
        : List.of();
  }

  private static List<Act> sampled() {
    var acts = new ArrayList<>(List.of(Act.values()));
    Collections.shuffle(acts, new Random(SEED));
    return acts.subList(0, SAMPLED_ACTS);
  }

  /** One of them in a sample, for each costs servers and an undisturbed run. */
  private static Heir sampledHeir() {
    return new Random(SEED).nextBoolean() ? Heir.ITSELF : Heir.ANOTHER;
  }

  private static void survive(Case tried) throws SQLException {
    KillPointsIT.tried++;
    var current = stage == null ? new KillStage(requireNonNull(packages), tried.heir) : stage;
    stage = current;
    try {
      current.prepare(tried.act);
      current.playKilledAt(tried.point);
      assertThat(current.traces()).as(tried.toString()).isEqualTo(UNDISTURBED.get(tried.act));
      held++;
      log.info("{} of {} held so far, {} the last", held, KillPointsIT.tried, tried);
    } catch (RuntimeException | AssertionError e) {
      log.error("{} did not hold; the server said\n{}", tried, current.logTail(), e);
      stage = null;
      current.close();
      throw e;
    }
  }

  @AfterAll
  static void leaveNothing() throws SQLException {
    log.info("{} of {} kill cases held; {} are possible; seed {}", held, tried, possible, SEED);
    clear();
  }

  private static void clear() throws SQLException {
    if (stage != null) {
      stage.close();
      stage = null;
    }
    if (packages != null) {
      packages.close();
      packages = null;
    }
  }

  private record Case(int round, Act act, Heir heir, KillPoint point) {
    @Override
    public String toString() {
      return act + ": " + point + (heir == Heir.ITSELF ? "" : ", another server goes on");
    }
  }
}
