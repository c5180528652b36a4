package universe.server.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the server under test over HTTP, as {@code admin} unless told otherwise. */
@Lazy
public class Client {

  /** Password of {@code admin} in every {@link ServerTest}. */
  public static final String ADMIN_PASSWORD = "the password of tests";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<URI> server;
  private final JsonMapper json;
  private @Nullable String adminToken;

  @Autowired
  Client(Environment environment, JsonMapper json) {
    this(
        () ->
            URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")),
        json);
  }

  /** Speaks to a server at this address, whose {@code admin} has {@link #ADMIN_PASSWORD}. */
  Client(Supplier<URI> server, JsonMapper json) {
    this.server = server;
    this.json = json;
  }

  /** What came back. */
  public record Answer(int status, HttpResponse<String> response, JsonNode body) {}

  public Answer get(String path) {
    return send(as(admin()).uri(uri(path)).GET());
  }

  /** Sends JSON. */
  public Answer post(String path, String body) {
    return send(as(admin()).uri(uri(path)).POST(BodyPublishers.ofString(body)));
  }

  public Answer put(String path, String body) {
    return send(as(admin()).uri(uri(path)).PUT(BodyPublishers.ofString(body)));
  }

  /** The files of a zip archive, by their names there. */
  public Map<String, String> archive(String path) {
    var request = as(admin()).uri(uri(path)).GET().build();
    try (var zip =
        new ZipInputStream(
            http.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8)) {
      var files = new TreeMap<String, String>();
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Answer patch(String path, String body) {
    return send(as(admin()).uri(uri(path)).method("PATCH", BodyPublishers.ofString(body)));
  }

  public Answer delete(String path) {
    return send(as(admin()).uri(uri(path)).DELETE());
  }

  /** A request with a token of {@code admin}. */
  public HttpRequest.Builder asAdmin() {
    return as(admin());
  }

  /** A request with this token. */
  public HttpRequest.Builder as(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  /** A request that says nothing about who sends it. */
  public HttpRequest.Builder anonymous() {
    return HttpRequest.newBuilder().header("Content-Type", "application/json");
  }

  /** The address of a path on the server under test. */
  public URI uri(String path) {
    return server.get().resolve(path);
  }

  /** Makes a token for an account that there is. */
  public String token(String account, String password) {
    var basic =
        java.util.Base64.getEncoder()
            .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    var answer =
        send(
            anonymous()
                .uri(uri("/api/v1/tokens"))
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("{\"name\":\"test\"}")));
    if (answer.status() != 201) {
      throw new IllegalStateException("no token: " + answer.response().body());
    }
    return answer.body().get("token").asString();
  }

  /** Sends a request and reads its answer; an empty or non-JSON body reads as JSON null. */
  public Answer send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      var type = response.headers().firstValue("Content-Type").orElse("");
      var body = type.contains("json") ? json.readTree(response.body()) : json.nullNode();
      return new Answer(response.statusCode(), response, requireNonNull(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String admin() {
    if (adminToken == null) {
      adminToken = token("admin", ADMIN_PASSWORD);
    }
    return adminToken;
  }
}
