package universe.server.runtime.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;
import universe.server.runtime.ImageUnavailable;

/** What an engine is told when an image lies in a registry that asks who one is. */
class RegistryCredentialsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final List<String> shown = new ArrayList<>();
  private HttpServer pretended = pretendedEngine();
  private String progress = "{\"status\":\"Download complete\",\"id\":\"a\"}";

  @BeforeEach
  void logIn() throws IOException {
    var login = Base64.getEncoder().encodeToString("reader:a hidden word".getBytes(UTF_8));
    Files.writeString(
        folder.resolve("config.json"),
        "{\"auths\": {\"registry.example:5000\": {\"auth\": \"%s\"}}}".formatted(login));
  }

  @AfterEach
  void stop() {
    pretended.stop(0);
  }

  @Test
  void showsTheCredentialsOfTheImagesRegistry() {
    images().pull("registry.example:5000/team/app:1", SOON, _ -> {});

    var login = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(shown.getFirst()));
    assertThat(login.path("username").asString()).isEqualTo("reader");
    assertThat(login.path("password").asString()).isEqualTo("a hidden word");
  }

  @Test
  void showsThemToNoOtherRegistry() {
    images().pull("elsewhere.example/team/app:1", SOON, _ -> {});

    assertThat(shown.toString()).doesNotContain("cmVhZGVy");
    var decoded = shown.stream().map(Base64.getUrlDecoder()::decode).map(String::new).toList();
    assertThat(decoded.toString()).doesNotContain("reader", "hidden");
  }

  @Test
  void keepsThemOutOfTheReasonWhyAPullFailed() {
    progress = "{\"errorDetail\":{\"message\":\"denied\"},\"error\":\"denied\"}";

    assertThatThrownBy(() -> images().pull("registry.example:5000/team/app:1", SOON, _ -> {}))
        .isInstanceOf(ImageUnavailable.class)
        .hasMessageContaining("denied")
        .hasMessageNotContaining("hidden");
  }

  private DockerImages images() {
    var address = pretended.getAddress();
    var settings =
        new DockerSettings(
            URI.create("tcp://127.0.0.1:" + address.getPort()),
            folder,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            DataSize.ofMegabytes(10),
            3,
            null);
    return new DockerImages(new Engine(UUID.randomUUID(), UUID.randomUUID(), settings));
  }

  private HttpServer pretendedEngine() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/images/create",
          exchange -> {
            shown.addAll(exchange.getRequestHeaders().getOrDefault("X-Registry-Auth", List.of()));
            answer(exchange, progress);
          });
      server.createContext("/", exchange -> answer(exchange, "{\"Id\":\"sha256:1\",\"Size\":5}"));
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(body.getBytes(UTF_8));
    }
  }
}
