package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.PlanEffects.Found;
import universe.server.PlanEffects.Tally;
import universe.server.testing.EngineContents;
import universe.server.testing.OptionPool;
import universe.server.testing.SampleServer;
import universe.testing.DockerTest;
import universe.testing.PostgresTest;

/** The same as {@link PlanEffectIT} on the real engine: all with {@code universe.test.full}. */
@PostgresTest
@DockerTest
class PlanEffectOnEngineIT {

  private static final Logger log = LoggerFactory.getLogger(PlanEffectOnEngineIT.class);
  private static final boolean ALL = Boolean.getBoolean("universe.test.full");
  private static final List<String> PACKAGES =
      ALL ? PlanEffectIT.PACKAGES : List.of("nginx", "redis");
  private static final int OF_EACH = ALL ? 13 : 3;

  @Test
  void applyingDoesWhatThePlanSays() throws SQLException {
    var server = SampleServer.shared();
    var effects = new PlanEffects(server.operator(), PlanEffectOnEngineIT::onEngine);

    var tally =
        PACKAGES.parallelStream()
            .map(name -> effects.hold(OptionPool.of(name), OF_EACH, PlanEffectIT.SEED))
            .reduce(new Tally(0, 0, 0), Tally::and);

    log.info("{} on the engine, seed {}", tally, PlanEffectIT.SEED);
    assertThat(tally.all()).isEqualTo(PACKAGES.size() * OF_EACH);
  }

  private static Found onEngine(String instance) {
    var engine = EngineContents.engine();
    var label = List.of("universe.instance=" + instance);
    var tasks =
        engine.listContainersCmd().withShowAll(true).withLabelFilter(label).exec().stream()
            .collect(
                Collectors.toMap(
                    each -> each.getNames()[0].substring(1),
                    each -> each.getId(),
                    (one, _) -> one,
                    TreeMap::new));
    var volumes =
        Objects.requireNonNull(
                engine.listVolumesCmd().withFilter("label", label).exec().getVolumes())
            .stream()
            .map(each -> each.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Found(tasks, volumes);
  }
}
