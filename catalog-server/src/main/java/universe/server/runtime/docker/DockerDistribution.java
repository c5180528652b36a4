package universe.server.runtime.docker;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import universe.server.runtime.ImageName;
import universe.server.runtime.RegistryLogins;

/**
 * Asks registries, through the engine and with the credentials that it would pull with, what a tag
 * means now. Answers are remembered for a little while, silence for longer.
 */
final class DockerDistribution {

  private static final Logger log = LoggerFactory.getLogger(DockerDistribution.class);
  private static final Duration KNOWN = Duration.ofSeconds(30);
  private static final Duration SILENT = Duration.ofMinutes(5);
  private static final int MOST = 1_000;
  private static final int LONGEST_ANSWER = 100_000;
  private static final Pattern REFERENCE =
      Pattern.compile("(?!.*(?:\\.\\.|//))[A-Za-z0-9][A-Za-z0-9._:/@-]*");
  private static final Pattern DIGEST = Pattern.compile("[a-z0-9+._-]+:[0-9a-f]{32,}");

  private final Engine engine;
  private final RegistryLogins logins;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Cache<String, String> digests = cache(KNOWN);
  private final Cache<String, String> silent = cache(SILENT);

  DockerDistribution(Engine engine, RegistryLogins logins) {
    this.engine = engine;
    this.logins = logins;
  }

  private static Cache<String, String> cache(Duration time) {
    return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(time).build();
  }

  /** The digest that an image's name stands for in its registry; empty when nobody can tell. */
  Optional<String> digest(String image) {
    String known = digests.getIfPresent(image);
    if (known != null) {
      return Optional.of(known);
    }
    if (silent.getIfPresent(image) != null || !REFERENCE.matcher(image).matches()) {
      return Optional.empty();
    }
    Optional<String> found = ask(image);
    found.ifPresentOrElse(digest -> digests.put(image, digest), () -> silent.put(image, image));
    return found;
  }

  private Optional<String> ask(String image) {
    try {
      Request request =
          Request.builder()
              .method(Request.Method.GET)
              .path("/distribution/" + image + "/json")
              .putHeader("X-Registry-Auth", credentials(image))
              .build();
      try (Response answer = engine.quickly(request)) {
        byte[] body = answer.getBody().readNBytes(LONGEST_ANSWER);
        return answer.getStatusCode() == 200
            ? Optional.of(json.readTree(body).at("/Descriptor/digest").asString(""))
                .filter(digest -> DIGEST.matcher(digest).matches())
            : Optional.empty();
      }
    } catch (JacksonException | IOException e) {
      return silence(image, e);
    } catch (RuntimeException e) {
      // the transport throws whatever it likes, and a plan is as good without this
      return silence(image, e);
    }
  }

  private static Optional<String> silence(String image, Exception e) {
    log.atDebug()
        .addKeyValue("image", image)
        .addKeyValue("reason", e.getMessage())
        .log("No registry said what an image is");
    return Optional.empty();
  }

  private String credentials(String image) {
    AuthConfig login =
        logins
            .at(ImageName.parse(image).registry())
            .map(DockerImages::auth)
            .orElseGet(() -> engine.configured(image));
    var document =
        json.createObjectNode()
            .put("username", login.getUsername())
            .put("password", login.getPassword())
            .put("serveraddress", login.getRegistryAddress());
    return Base64.getUrlEncoder().encodeToString(json.writeValueAsBytes(document));
  }
}
