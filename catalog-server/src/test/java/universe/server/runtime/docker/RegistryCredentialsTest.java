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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RegistryLogins.Login;

/** What an engine is told when an image lies in a registry that asks who one is. */
class RegistryCredentialsTest {

  private static final String REFUSAL =
      "{\"errorDetail\":{\"message\":\"no such host\"},\"error\":\"no such host\"}";
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final List<String> shown = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private String refused = "";
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

  @Test
  void showsWhatWasStoredRatherThanTheFile() {
    var stored = logins(new Login("registry.example:5000", "stored", "another word"));

    images(stored).pull("registry.example:5000/team/app:1", SOON, _ -> {});

    var login = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(shown.getFirst()));
    assertThat(login.path("username").asString()).isEqualTo("stored");
    assertThat(login.path("password").asString()).isEqualTo("another word");
  }

  @Test
  void showsStoredOnesToNoOtherRegistry() {
    var stored = logins(new Login("registry.example:5000", "stored", "another word"));

    images(stored).pull("registry.example/team/app:1", SOON, _ -> {});

    var decoded = shown.stream().map(Base64.getUrlDecoder()::decode).map(String::new).toList();
    assertThat(decoded.toString()).doesNotContain("stored", "another");
  }

  @Test
  void triesTheMirrorWhereTheHubHasNoAnswer() {
    refused = "debian";

    var found = images(logins(null, "mirror.example/hub")).pull("debian:12", SOON, _ -> {});

    assertThat(found.id()).isEqualTo("sha256:1");
    assertThat(asked)
        .containsSubsequence("fromImage=debian", "fromImage=mirror.example/hub/debian")
        .anyMatch(path -> path.contains("/tag?") && path.contains("repo=debian"));
  }

  @Test
  void asksWhatATagMeansWithTheStoredCredentials() {
    var stored = logins(new Login("registry.example:5000", "stored", "another word"));
    var distribution = new DockerDistribution(engine(), stored);

    var digest = distribution.digest("registry.example:5000/team/app:1");

    assertThat(digest).contains("sha256:" + "ab".repeat(32));
    var login = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(shown.getFirst()));
    assertThat(login.path("username").asString()).isEqualTo("stored");
    assertThat(login.path("password").asString()).isEqualTo("another word");
    assertThat(distribution.digest("registry.example:5000/team/app:1")).isEqualTo(digest);
    assertThat(shown).as("asked once").hasSize(1);
  }

  @Test
  void asksNothingThatIsNoImagesName() {
    var distribution = new DockerDistribution(engine(), RegistryLogins.NONE);

    assertThat(distribution.digest("a/../../containers")).isEmpty();
    assertThat(distribution.digest("a?b=c")).isEmpty();
    assertThat(shown).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void tellsEveryAttempt() {
    progress = "{\"errorDetail\":{\"message\":\"no route\"},\"error\":\"no route\"}";

    assertThatThrownBy(
            () -> images(logins(null, "mirror.example")).pull("debian:12", SOON, _ -> {}))
        .isInstanceOf(ImageUnavailable.class)
        .hasMessageContaining("image debian:12: no route")
        .hasMessageContaining("from the mirror, as mirror.example/debian:12: no route")
        .hasMessageContaining("as mirror.example/library/debian:12: no route");
  }

  @Test
  void asksNoMirrorForOtherRegistriesImages() {
    progress = "{\"errorDetail\":{\"message\":\"no route\"},\"error\":\"no route\"}";

    assertThatThrownBy(
            () -> images(logins(null, "mirror.example")).pull("a.example/app:1", SOON, _ -> {}))
        .isInstanceOf(ImageUnavailable.class)
        .hasMessageNotContaining("mirror");
  }

  private static RegistryLogins logins(@Nullable Login login, String... mirrors) {
    return new RegistryLogins() {
      @Override
      public Optional<Login> at(String registry) {
        return Optional.ofNullable(login).filter(known -> known.registry().equals(registry));
      }

      @Override
      public List<String> mirrors() {
        return List.of(mirrors);
      }
    };
  }

  private DockerImages images() {
    return images(RegistryLogins.NONE);
  }

  private DockerImages images(RegistryLogins logins) {
    return new DockerImages(engine(), logins);
  }

  private Engine engine() {
    var address = pretended.getAddress();
    var settings =
        new DockerSettings(
            URI.create("tcp://127.0.0.1:" + address.getPort()),
            folder,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            DataSize.ofMegabytes(10),
            3,
            null,
            true);
    return new Engine(UUID.randomUUID(), UUID.randomUUID(), settings);
  }

  private HttpServer pretendedEngine() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/images/create",
          exchange -> {
            shown.addAll(exchange.getRequestHeaders().getOrDefault("X-Registry-Auth", List.of()));
            var query = exchange.getRequestURI().getQuery();
            Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith("fromImage="))
                .forEach(asked::add);
            answer(exchange, asked.getLast().equals("fromImage=" + refused) ? REFUSAL : progress);
          });
      server.createContext(
          "/distribution/",
          exchange -> {
            shown.addAll(exchange.getRequestHeaders().getOrDefault("X-Registry-Auth", List.of()));
            answer(
                exchange,
                "{\"Descriptor\": {\"digest\": \"sha256:%s\"}}".formatted("ab".repeat(32)));
          });
      server.createContext(
          "/",
          exchange -> {
            asked.add(exchange.getRequestURI().toString());
            answer(exchange, "{\"Id\":\"sha256:1\",\"Size\":5}");
          });
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
