package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.KillStage.Act;
import universe.server.KillStage.Disturbance;
import universe.server.KillStage.Heir;
import universe.server.testing.OwnEngine;
import universe.server.testing.OwnPostgres;
import universe.server.testing.PackageFolder;
import universe.testing.DockerTest;
import universe.testing.PostgresTest;

/**
 * The engine is started again, or the database is stopped for a while, in the middle of operations
 * of every kind. All kinds with the system property {@code universe.test.full}, otherwise one that
 * {@code universe.test.seed} repeats.
 */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("all that looks at the engine looks at its own meanwhile")
class OutageIT {

  private static final Logger log = LoggerFactory.getLogger(OutageIT.class);
  private static final boolean ALL = Boolean.getBoolean("universe.test.full");
  private static final long SEED = Long.getLong("universe.test.seed", new Random().nextLong(1000));
  private static final Duration DATABASE_AWAY = Duration.ofSeconds(ALL ? 30 : 8);
  private static final Duration ENGINE_AWAY = Duration.ofSeconds(2);

  /** The sample comes from the first acts, so that the others need not be played. */
  private static final List<Act> SAMPLED =
      List.of(Act.INSTALL, Act.CHANGE_OF_VERSION, Act.NEW_PASSWORD);

  private OwnEngine engine;
  private OwnPostgres postgres;
  private PackageFolder packages;
  private KillStage stage;
  private int held;
  private int tried;

  @BeforeAll
  void start() throws SQLException {
    packages = PackageFolder.create();
    packages.publishInSteps();
    engine = OwnEngine.start();
    postgres = OwnPostgres.start();
    stage =
        new KillStage(
            packages,
            Heir.ITSELF,
            postgres.database(),
            Map.of("universe.runtime.docker.host", engine.host()));
  }

  @AfterAll
  void leaveNothing() throws SQLException {
    log.info("{} of {} outages held, seed {}", held, tried, SEED);
    stage.close();
    engine.close();
    postgres.close();
    packages.close();
  }

  @TestFactory
  Stream<DynamicTest> operationsEndAsIfNothingHadHappened() {
    var random = new Random(SEED);
    var undisturbed = new EnumMap<Act, Traces>(Act.class);
    var points = new EnumMap<Act, List<KillPoint>>(Act.class);
    for (var act : ALL ? List.of(Act.values()) : SAMPLED) {
      stage.prepare(act);
      points.put(act, inTheMiddle(KillPoint.of(act.kind(), stage.play())));
      undisturbed.put(act, stage.traces());
    }
    var acts = new ArrayList<>(points.keySet());
    Collections.shuffle(acts, random);
    var engines = ALL ? acts : acts.subList(0, 1);
    // DatabaseGoneIT takes the database away in every run.
    var databases = ALL ? acts : List.<Act>of();
    return Stream.concat(
            engines.stream().map(act -> new Case(act, "engine", this::restartEngine)),
            databases.stream().map(act -> new Case(act, "database", this::stopDatabase)))
        .sorted(java.util.Comparator.comparing(Case::what).thenComparing(Case::act))
        .map(each -> {
          var possible = requireNonNull(points.get(each.act));
          var point = possible.get(random.nextInt(possible.size()));
          return DynamicTest.dynamicTest(
              each.what + ": " + each.act + ": " + point,
              () -> survive(each, point, requireNonNull(undisturbed.get(each.act))));
        });
  }

  private static List<KillPoint> inTheMiddle(List<KillPoint> points) {
    return points.stream()
        .filter(point -> point.step() > 0)
        .filter(point -> point.moment() != KillPoint.Moment.WRITTEN_AS_DONE)
        .toList();
  }

  private record Case(Act act, String what, Disturbance disturbance) {}

  private void survive(Case each, KillPoint point, Traces undisturbed) throws SQLException {
    tried++;
    try {
      stage.prepare(each.act);
      stage.playDisturbedAt(point, each.disturbance);
      assertThat(stage.traces()).as(point.toString()).isEqualTo(undisturbed);
      held++;
    } catch (RuntimeException | AssertionError e) {
      log.error("{} at {} did not hold; the server said\n{}", each.what, point, stage.logTail());
      throw e;
    }
  }

  private JournalHold restartEngine(JournalHold hold) {
    engine.stop();
    hold.release();
    pass(ENGINE_AWAY);
    engine.begin();
    return hold;
  }

  private JournalHold stopDatabase(JournalHold hold) throws SQLException {
    hold.holdNobodyElse();
    postgres.stop();
    hold.close();
    pass(DATABASE_AWAY);
    postgres.begin();
    return JournalHold.again(postgres.database());
  }

  private static void pass(Duration time) {
    await("it lasts").pollDelay(time).atMost(time.multipliedBy(2)).until(() -> true);
  }
}
