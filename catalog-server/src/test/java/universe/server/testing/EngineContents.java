package universe.server.testing;

import static java.util.stream.Collectors.toCollection;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Frame;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * What lies on the engine of the tests, as anybody who asks it sees it: names of containers,
 * networks and volumes.
 */
public record EngineContents(
    SortedSet<String> containers, SortedSet<String> networks, SortedSet<String> volumes) {

  private static final String INSTALLATION = "universe.installation";

  private static volatile @Nullable DockerClient other;

  /** Everything that carries an installation's label. */
  public static EngineContents of(UUID installation) {
    return matching((name, labels) ->
        labels != null && installation.toString().equals(labels.get(INSTALLATION)));
  }

  /** Everything whose name begins like this, whatever its labels say. */
  public static EngineContents named(String prefix) {
    return matching((name, labels) -> name.startsWith(prefix));
  }

  /** Everything that carries an installation's label, or whose name begins like this. */
  public static EngineContents of(UUID installation, String prefix) {
    return of(installation).and(named(prefix));
  }

  /** The same with another text in all names, for comparisons that names would disturb. */
  public EngineContents renamed(String text, String replacement) {
    return new EngineContents(
        renamed(containers, text, replacement),
        renamed(networks, text, replacement),
        renamed(volumes, text, replacement));
  }

  private static SortedSet<String> renamed(
      SortedSet<String> names, String text, String replacement) {
    return names.stream()
        .map(name -> name.replace(text, replacement))
        .collect(toCollection(TreeSet::new));
  }

  private EngineContents and(EngineContents other) {
    return new EngineContents(
        union(containers, other.containers),
        union(networks, other.networks),
        union(volumes, other.volumes));
  }

  /** Removes all of it from the engine. */
  public void remove() {
    var engine = engine();
    containers.forEach(name ->
        unlessGone(
            () -> engine.removeContainerCmd(name).withForce(true).withRemoveVolumes(true).exec()));
    volumes.forEach(name -> unlessGone(() -> engine.removeVolumeCmd(name).exec()));
    networks.forEach(name -> unlessGone(() -> engine.removeNetworkCmd(name).exec()));
  }

  /** What the engine knows of a container. */
  public static InspectContainerResponse container(String name) {
    return engine().inspectContainerCmd(name).exec();
  }

  /** What a command says in a container that runs, without blanks around it. */
  public static String said(String container, String... command) {
    var said = new StringBuilder();
    var run =
        engine()
            .execCreateCmd(container)
            .withAttachStdout(true)
            .withAttachStderr(true)
            .withCmd(command)
            .exec();
    try {
      engine()
          .execStartCmd(run.getId())
          .exec(
              new ResultCallback.Adapter<Frame>() {
                @Override
                public void onNext(Frame frame) {
                  said.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
                }
              })
          .awaitCompletion();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return said.toString().strip();
  }

  /** The engine that the tests look at. */
  public static DockerClient engine() {
    var current = other;
    return current == null ? usual() : current;
  }

  /** The engine of this machine. */
  static DockerClient usual() {
    return DockerClientFactory.lazyClient();
  }

  /** From now on the tests look at this engine; null is the usual one again. */
  static void lookAt(@Nullable DockerClient engine) {
    other = engine;
  }

  private static EngineContents matching(Wanted wanted) {
    var engine = engine();
    return new EngineContents(
        engine.listContainersCmd().withShowAll(true).exec().stream()
            .filter(each -> wanted.test(name(each), each.getLabels()))
            .map(EngineContents::name)
            .collect(toCollection(TreeSet::new)),
        engine.listNetworksCmd().exec().stream()
            .filter(each -> wanted.test(each.getName(), each.getLabels()))
            .map(each -> each.getName())
            .collect(toCollection(TreeSet::new)),
        labelledVolumes().stream()
            .filter(each -> wanted.test(each.name(), each.labels()))
            .map(Labelled::name)
            .collect(toCollection(TreeSet::new)));
  }

  private static List<Labelled> labelledVolumes() {
    var volumes = engine().listVolumesCmd().exec().getVolumes();
    return volumes == null
        ? List.of()
        : volumes.stream().map(each -> new Labelled(each.getName(), each.getLabels())).toList();
  }

  private static String name(Container container) {
    return Arrays.stream(container.getNames())
        .map(name -> name.substring(1))
        .filter(Predicate.not(name -> name.contains("/")))
        .findFirst()
        .orElse(container.getId());
  }

  static void unlessGone(Runnable removal) {
    try {
      removal.run();
    } catch (NotFoundException e) {
      // somebody was faster
    } catch (DockerException e) {
      throw new IllegalStateException("cannot be removed: " + e.getMessage(), e);
    }
  }

  private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private record Labelled(String name, @Nullable Map<String, String> labels) {}

  private interface Wanted {
    boolean test(String name, @Nullable Map<String, String> labels);
  }
}
