package universe.server.testing;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Docker Engine that one test has to itself, so that it can stop it and start it again; stopping
 * it stops its containers. It lives in a network namespace of its own, so that it cannot touch the
 * networks of the usual one; this machine reaches its containers by their addresses, not by
 * published ports. It has the image of {@link BusyBoxImage} only.
 */
public final class OwnEngine implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String ADDRESSES = "10.213.0.0/16";
  private static final String NAMESPACE = "universe-test";

  private static final String CONNECT =
      """
      ip netns del %1$s 2>/dev/null; set -e
      ip netns add %1$s
      ip link add universe-test type veth peer name eth0 netns %1$s
      ip addr add 10.212.0.1/30 dev universe-test
      ip link set universe-test up
      ip -n %1$s link set lo up
      ip -n %1$s addr add 10.212.0.2/30 dev eth0
      ip -n %1$s link set eth0 up
      ip -n %1$s route add default via 10.212.0.1
      ip route add %2$s via 10.212.0.2
      """
          .formatted(NAMESPACE, ADDRESSES);

  private final Path folder;
  private final DockerClient client;
  private @Nullable Process process;

  private OwnEngine(Path folder) {
    this.folder = folder;
    var config =
        DefaultDockerClientConfig.createDefaultConfigBuilder().withDockerHost(host()).build();
    this.client =
        DockerClientImpl.getInstance(
            config,
            new ZerodepDockerHttpClient.Builder().dockerHost(config.getDockerHost()).build());
  }

  /** Starts one. Tests look at it instead of the usual engine until it is closed. */
  public static OwnEngine start() {
    var engine = new OwnEngine(ServerProcess.temporaryFolder("eng"));
    Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
    shell(CONNECT, "");
    engine.begin();
    try (var image = EngineContents.usual().saveImageCmd(BusyBoxImage.NAME).exec()) {
      engine.client.loadImageCmd(image).exec();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EngineContents.lookAt(engine.client);
    return engine;
  }

  /** Where it listens. */
  public String host() {
    return "unix://" + folder.resolve("s");
  }

  /** Starts it and waits until it answers. */
  public void begin() {
    try {
      process =
          new ProcessBuilder(
                  "nsenter",
                  "--net=/run/netns/" + NAMESPACE,
                  "dockerd",
                  "--host=" + host(),
                  "--data-root=" + folder.resolve("d"),
                  "--exec-root=" + folder.resolve("x"),
                  "--pidfile=" + folder.resolve("p"),
                  "--containerd-namespace=universe-test",
                  "--containerd-plugins-namespace=universe-test-plugins",
                  "--bridge=none",
                  "--iptables=false",
                  "--ip6tables=false",
                  "--ip-masq=false",
                  "--default-address-pool=base=" + ADDRESSES + ",size=24",
                  "--storage-driver=overlay2")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await("the engine answers, see " + folder.resolve("log")).atMost(PATIENCE).until(this::answers);
  }

  private boolean answers() {
    try {
      client.pingCmd().exec();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Ends it as {@code service docker stop} does; its containers end with it. */
  public void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the engine does not end; see " + folder.resolve("log"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    process = null;
  }

  @Override
  public void close() {
    EngineContents.lookAt(null);
    stop();
    shell("ip netns del %s; rm -rf \"$0\"".formatted(NAMESPACE), folder.toString());
  }

  private static void shell(String script, String argument) {
    try {
      var shell = new ProcessBuilder("sh", "-c", script, argument).inheritIO().start();
      if (shell.waitFor() != 0) {
        throw new IllegalStateException("failed: " + script);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
