package universe.server.runtime.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskRef;

/** The line to one Docker Engine: bounded calls, and failures in our own words. */
final class Engine implements AutoCloseable {

  private static final int CONNECTIONS = 200;
  private static final Duration QUICK = Duration.ofSeconds(2);

  private final UUID target;
  private final UUID installation;
  private final DockerSettings settings;
  private final URI host;
  private final DockerClient bounded;
  private final DockerClient streaming;
  private final DefaultDockerClientConfig config;
  private final DockerHttpClient quick;
  private volatile @Nullable Facts facts;
  private final Semaphore laborious =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  Engine(UUID target, UUID installation, DockerSettings settings) {
    this.target = target;
    this.installation = installation;
    this.settings = settings;
    var configured = DefaultDockerClientConfig.createDefaultConfigBuilder();
    if (settings.host() != null) {
      configured.withDockerHost(settings.host().toString());
    }
    if (settings.config() != null) {
      configured.withDockerConfig(settings.config().toString());
    }
    this.config = configured.build();
    this.host = config.getDockerHost();
    this.bounded = client(settings.callTimeout());
    this.streaming = client(Duration.ZERO);
    this.quick = transport(QUICK);
  }

  private DockerClient client(Duration responseTimeout) {
    return DockerClientImpl.getInstance(config, transport(responseTimeout));
  }

  private DockerHttpClient transport(Duration responseTimeout) {
    var transport =
        new ZerodepDockerHttpClient.Builder()
            .dockerHost(config.getDockerHost())
            .sslConfig(config.getSSLConfig())
            .maxConnections(CONNECTIONS)
            .connectionTimeout(settings.connectTimeout());
    if (!responseTimeout.isZero()) {
      transport.responseTimeout(responseTimeout);
    }
    return new Unpacked(transport.build());
  }

  /** Asks what nothing depends on, and what the client has no words for. */
  DockerHttpClient.Response quickly(DockerHttpClient.Request request) {
    return quick.execute(request);
  }

  /** The credentials for an image's registry that the engine's client has in its own file. */
  AuthConfig configured(String image) {
    AuthConfig known = config.effectiveAuthConfig(image);
    return known == null ? new AuthConfig() : known;
  }

  /** Whether it is reached by a socket of this machine, as far as the file system goes. */
  boolean isLocal() {
    return "unix".equals(host.getScheme());
  }

  UUID installation() {
    return installation;
  }

  DockerSettings settings() {
    return settings;
  }

  /** Calls that the engine answers at once. */
  <T extends @Nullable Object> T ask(Function<DockerClient, T> call) {
    return translated(call, bounded);
  }

  /**
   * Calls that keep the engine's processors busy, such as starting a container; it gets fewer at
   * once than it could do, or everybody else on the machine would wait.
   */
  <T extends @Nullable Object> T askInTurn(Function<DockerClient, T> call) {
    laborious.acquireUninterruptibly();
    try {
      return ask(call);
    } finally {
      laborious.release();
    }
  }

  /** Calls whose answer goes on; the caller bounds them itself. */
  <T extends @Nullable Object> T stream(Function<DockerClient, T> call) {
    return translated(call, streaming);
  }

  private <T extends @Nullable Object> T translated(
      Function<DockerClient, T> call, DockerClient client) {
    try {
      return call.apply(client);
    } catch (DockerException e) {
      throw e;
    } catch (RuntimeException e) {
      Throwable root = root(e);
      if (root instanceof IOException || isNativeSocketError(root)) {
        throw unavailable(root);
      }
      throw e;
    }
  }

  BackendUnavailable unavailable(Throwable failure) {
    var unavailable = new BackendUnavailable("docker", reason(root(failure)));
    unavailable.initCause(failure);
    return unavailable;
  }

  private String reason(Throwable root) {
    String said = String.valueOf(root.getMessage());
    if (root instanceof SocketTimeoutException) {
      return "the Docker Engine at %s did not answer within %d s; see whether 'docker info' does"
          .formatted(host, settings.callTimeout().toSeconds());
    }
    if (said.contains("ermission denied")) {
      return "this user may not use %s; run 'usermod -aG docker %s' and start the server again"
          .formatted(host, System.getProperty("user.name"));
    }
    if (said.contains("No such file")) {
      return "there is no Docker Engine at %s; install one ('apt-get install docker.io') or start"
              .formatted(host)
          + " it ('systemctl start docker')";
    }
    return "the Docker Engine at %s does not answer (%s); start it with 'systemctl start docker'"
        .formatted(host, said);
  }

  private static boolean isNativeSocketError(Throwable root) {
    return root.getClass().getSimpleName().equals("LastErrorException");
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
      root = cause;
    }
    return root;
  }

  /**
   * What an engine is, as long as it runs.
   *
   * @param node name of the node that it is
   * @param memory whether it caps memory where it is told to
   * @param cpus whether it caps processors
   * @param pids whether it caps the number of processes
   */
  record Facts(String node, boolean memory, boolean cpus, boolean pids) {}

  Facts facts() {
    Facts known = facts;
    if (known == null) {
      Info info = ask(client -> client.infoCmd().exec());
      known =
          new Facts(
              Objects.requireNonNull(info.getName(), "the engine has a name"),
              Boolean.TRUE.equals(info.getMemoryLimit()),
              Boolean.TRUE.equals(info.getCpuCfsQuota()),
              Boolean.TRUE.equals(info.getRawValues().get("PidsLimit")));
      facts = known;
    }
    return known;
  }

  /** Name of the node that this engine is. */
  String node() {
    return facts().node();
  }

  TaskRef ref(String container) {
    return new TaskRef(target, node(), container);
  }

  boolean isOurs(@Nullable Map<String, String> labels) {
    return labels != null && installation.toString().equals(labels.get(TaskLabels.INSTALLATION));
  }

  static String ownerOf(@Nullable Map<String, String> labels) {
    String other = labels == null ? null : labels.get(TaskLabels.INSTALLATION);
    return other == null ? "something outside Universe" : "installation " + other;
  }

  @Override
  public void close() throws IOException {
    bounded.close();
    streaming.close();
    quick.close();
  }
}
