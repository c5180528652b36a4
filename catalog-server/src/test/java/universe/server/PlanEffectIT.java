package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import universe.server.PlanEffects.Found;
import universe.server.PlanEffects.Tally;
import universe.server.runtime.Targets;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.OptionPool;
import universe.server.testing.SampleRepository;
import universe.server.testing.ServerTest;

/**
 * Changes of options, drawn by chance, of all sample packages, on a target that pretends: 12, with
 * {@code universe.test.full} 52.
 */
@ServerTest
class PlanEffectIT {

  static final long SEED = Long.getLong("universe.test.seed", new Random().nextLong(1000));
  static final List<String> PACKAGES = List.of("hello-world", "nginx", "redis", "postgresql");

  private static final Logger log = LoggerFactory.getLogger(PlanEffectIT.class);
  private static final int OF_EACH = Boolean.getBoolean("universe.test.full") ? 13 : 3;
  private static final SampleRepository SAMPLES = SampleRepository.create();

  @Autowired private Client client;
  @Autowired private Targets targets;

  @DynamicPropertySource
  static void samples(DynamicPropertyRegistry registry) {
    SAMPLES.settings().forEach((setting, value) -> registry.add(setting, () -> value));
  }

  @AfterAll
  static void forget() {
    SAMPLES.close();
  }

  @Test
  void applyingDoesWhatThePlanSays() {
    var operator = new Operator(client);
    PACKAGES.forEach(operator::awaitPackage);
    var effects = new PlanEffects(operator, this::onTarget);

    var tally =
        PACKAGES.parallelStream()
            .map(name -> effects.hold(OptionPool.of(name), OF_EACH, SEED))
            .reduce(new Tally(0, 0, 0), Tally::and);

    log.info("{} on a target that pretends, seed {}", tally, SEED);
    assertThat(tally.applied()).isPositive();
  }

  private Found onTarget(String instance) {
    var backend = targets.backend(targets.standard().id());
    var tasks =
        backend.observeAll().stream()
            .filter(seen -> seen.identity().instance().toString().equals(instance))
            .collect(
                Collectors.toMap(
                    seen -> seen.name(), seen -> seen.ref().id(), (one, _) -> one, TreeMap::new));
    var volumes =
        backend.volumes().stream()
            .filter(volume -> instance.equals(volume.labels().get("universe.instance")))
            .map(volume -> volume.name())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Found(tasks, volumes);
  }
}
