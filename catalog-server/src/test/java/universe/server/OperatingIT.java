package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import universe.server.testing.BusyBoxImage;
import universe.server.testing.Client;
import universe.server.testing.EngineContents;
import universe.server.testing.SelfSigned;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** What an operator relies on beside the API: the jar's commands, and who can reach the server. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatingIT {

  private static final String SESSION = "/api/v1/session";

  private ServerProcess server;

  @BeforeAll
  void start() throws SQLException {
    server =
        ServerProcess.on(PostgresDatabase.create())
            .with("universe.runtime.backend", "memory")
            .start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void resetsAPasswordBesideARunningServer() {
    var old = server.client().token("admin", Client.ADMIN_PASSWORD);

    var reset = server.command("reset-password", "admin");

    assertThat(reset.exitCode()).isZero();
    assertThat(reset.output().lines()).hasSize(1);
    assertThat(status(old)).isEqualTo(401);
    assertThat(server.client().token("admin", reset.output().strip())).isNotBlank();
    assertThat(server.command("reset-password", "nobody").exitCode()).isEqualTo(1);
    assertThat(server.command("reset-password").exitCode()).isEqualTo(2);
  }

  private int status(String token) {
    var client = server.client();
    return client.send(client.as(token).uri(client.uri(SESSION)).GET()).status();
  }

  @Test
  void speaksHttpsWithTheOperatorsCertificate(@TempDir Path folder) throws Exception {
    var identity = SelfSigned.in(folder);
    try (var secured =
            ServerProcess.on(PostgresDatabase.create())
                .with("universe.runtime.backend", "memory")
                .with("universe.tls.certificate", identity.certificate().toString())
                .with("universe.tls.key", identity.key().toString())
                .start();
        var http = HttpClient.newBuilder().sslContext(identity.trusted()).build()) {
      var address = URI.create("https://" + secured.address().getAuthority() + SESSION);
      var request = HttpRequest.newBuilder(address).build();

      assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
      var plain = secured.client();
      assertThat(plain.send(plain.anonymous().uri(plain.uri(SESSION)).GET()).status())
          .isEqualTo(400);
    }
  }

  /** An instance may run anything: it must not meet the API by way of its gateway. */
  @Test
  void isNotToBeReachedFromAContainer() throws IOException, InterruptedException {
    BusyBoxImage.build();
    try (var open = new ServerSocket(0, 5, InetAddress.getByName("0.0.0.0"))) {
      Thread.ofVirtual().start(() -> hangUpOnOne(open));
      assertThat(said("open", open.getLocalPort())).isEqualTo("reached");
    }
    assertThat(said("api", server.address().getPort())).isEqualTo("refused");
    assertThat(said("management", server.management().getPort())).isEqualTo("refused");
  }

  private static void hangUpOnOne(ServerSocket open) {
    try {
      open.accept().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knocks from inside a container at a port of the machine it runs on. */
  private static String said(String what, int port) throws InterruptedException {
    var engine = EngineContents.engine();
    var knock =
        "nc -w 3 $(ip route | awk '/default/ {print $3}') %d </dev/null && echo reached || echo refused"
            .formatted(port);
    var container =
        engine
            .createContainerCmd(BusyBoxImage.NAME)
            .withName("universe-test-knock-" + what + "-" + UUID.randomUUID())
            .withCmd("/bin/sh", "-c", knock)
            .exec()
            .getId();
    try {
      engine.startContainerCmd(container).exec();
      engine.waitContainerCmd(container).exec(new WaitContainerResultCallback()).awaitStatusCode();
      var output = new StringBuilder();
      engine
          .logContainerCmd(container)
          .withStdOut(true)
          .exec(
              new ResultCallback.Adapter<Frame>() {
                @Override
                public void onNext(Frame frame) {
                  output.append(
                      new String(requireNonNull(frame.getPayload()), StandardCharsets.UTF_8));
                }
              })
          .awaitCompletion();
      return output.toString().strip();
    } finally {
      engine.removeContainerCmd(container).withForce(true).exec();
    }
  }
}
