package universe.server.runtime.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import universe.server.runtime.TaskLabels;
import universe.testing.DockerTest;

/** With two networks of one name, an engine connects no container to either. */
@DockerTest
class DockerNetworksIT {

  private static final UUID INSTALLATION = UUID.randomUUID();

  private final String name = "networks-" + UUID.randomUUID();
  private final Engine engine = engine();
  private final DockerNetworks networks = new DockerNetworks(engine);

  private static Engine engine() {
    var settings =
        new DockerSettings(
            null,
            null,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            DataSize.ofMegabytes(10),
            3,
            null,
            true);
    return new Engine(UUID.randomUUID(), INSTALLATION, settings);
  }

  @AfterEach
  void leaveNothing() {
    networks.remove(name);
    assertThat(there()).isEmpty();
  }

  @Test
  void makesOneForAllThatAskAtOnce() throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> asks =
          () -> {
            networks.ensure(name);
            return true;
          };
      for (var asked : threads.invokeAll(Stream.generate(() -> asks).limit(8).toList())) {
        assertThat(asked.get()).isTrue();
      }
    }

    assertThat(there()).hasSize(1);
  }

  @Test
  void keepsOneOfTwoThatTwoServersMade() {
    make();
    make();
    assertThat(there()).hasSize(2);

    networks.ensure(name);

    assertThat(there()).hasSize(1);
  }

  private void make() {
    engine.ask(client ->
        client
            .createNetworkCmd()
            .withName(name)
            .withLabels(Map.of(TaskLabels.INSTALLATION, INSTALLATION.toString()))
            .exec());
  }

  private List<String> there() {
    return engine.ask(client -> client.listNetworksCmd().withNameFilter(name).exec()).stream()
        .map(network -> network.getId())
        .toList();
  }
}
