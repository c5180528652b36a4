package universe.server.runtime.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskRef;

/** The line to one Docker Engine: bounded calls, and failures in our own words. */
final class Engine implements AutoCloseable {

  private static final int CONNECTIONS = 200;

  private final UUID target;
  private final UUID installation;
  private final DockerSettings settings;
  private final URI host;
  private final DockerClient bounded;
  private final DockerClient streaming;
  private volatile @Nullable String node;

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
    DefaultDockerClientConfig config = configured.build();
    this.host = config.getDockerHost();
    this.bounded = client(config, settings.callTimeout());
    this.streaming = client(config, Duration.ZERO);
  }

  private DockerClient client(DefaultDockerClientConfig config, Duration responseTimeout) {
    var transport =
        new ZerodepDockerHttpClient.Builder()
            .dockerHost(config.getDockerHost())
            .sslConfig(config.getSSLConfig())
            .maxConnections(CONNECTIONS)
            .connectionTimeout(settings.connectTimeout());
    if (!responseTimeout.isZero()) {
      transport.responseTimeout(responseTimeout);
    }
    return DockerClientImpl.getInstance(config, new Unpacked(transport.build()));
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

  /** Name of the node that this engine is. */
  String node() {
    String known = node;
    if (known == null) {
      known = ask(client -> client.infoCmd().exec().getName());
      node = known;
    }
    return java.util.Objects.requireNonNull(known, "the engine has a name");
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
  }
}
