package universe.server.runtime.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.command.PullImageCmd;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.api.model.ResponseItem;
import com.github.dockerjava.core.NameParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.ImageName;
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RegistryLogins.Login;
import universe.server.runtime.RegistryRefused;
import universe.server.runtime.RuntimeBackend.ImageFacts;
import universe.server.runtime.RuntimeBackend.PullProgress;
import universe.server.secret.SecretMissing;

/** Images: is it there, and how does it get there? */
final class DockerImages {

  private final Engine engine;
  private final RegistryLogins logins;

  DockerImages(Engine engine, RegistryLogins logins) {
    this.engine = engine;
    this.logins = logins;
  }

  Optional<ImageFacts> find(String image) {
    try {
      InspectImageResponse found = engine.ask(client -> client.inspectImageCmd(image).exec());
      return Optional.of(facts(found));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  private static ImageFacts facts(InspectImageResponse image) {
    List<String> digests = image.getRepoDigests();
    String first = digests == null || digests.isEmpty() ? null : digests.getFirst();
    String digest = first == null ? null : first.substring(first.indexOf('@') + 1);
    Long size = image.getSize();
    return new ImageFacts(String.valueOf(image.getId()), digest, size == null ? 0 : size);
  }

  /**
   * Pulls an image from where its name says; one of the hub from a mirror where the hub has no
   * answer.
   */
  ImageFacts pull(String image, Duration deadline, Consumer<PullProgress> progress) {
    var name = ImageName.parse(image);
    try {
      return pullAs(image, name, deadline, progress);
    } catch (ImageUnavailable e) {
      // A mirror's image is given the wanted name, and a digest cannot be given.
      if (!name.isOfHub() || name.isPinned()) {
        throw e;
      }
      return pullFromMirrors(image, name, deadline, progress, e);
    }
  }

  private ImageFacts pullFromMirrors(
      String image,
      ImageName name,
      Duration deadline,
      Consumer<PullProgress> progress,
      ImageUnavailable first) {
    var reasons = new StringBuilder(first.reason());
    for (var copy : copies(name)) {
      try {
        pullAs(copy, ImageName.parse(copy), deadline, progress);
        var tag = name.suffix().isEmpty() ? "latest" : name.suffix().substring(1);
        engine.ask(client -> client.tagImageCmd(copy, name.path(), tag).exec());
        return find(image).orElseThrow(() -> gone(image));
      } catch (ImageUnavailable e) {
        reasons.append("; and from the mirror, as ").append(copy).append(": ").append(e.reason());
      }
    }
    throw unavailable(image, reasons.toString(), first);
  }

  /** Some mirrors keep the hub's official images where the hub really has them: in library/. */
  private List<String> copies(ImageName name) {
    var paths =
        name.path().contains("/")
            ? List.of(name.path())
            : List.of(name.path(), "library/" + name.path());
    return logins.mirrors().stream()
        .flatMap(mirror -> paths.stream().map(path -> mirror + "/" + path + name.suffix()))
        .toList();
  }

  private ImageFacts pullAs(
      String image, ImageName name, Duration deadline, Consumer<PullProgress> progress) {
    var pulling = new Pulling(progress);
    try {
      var login = logins.at(name.registry()).map(DockerImages::auth);
      engine.stream(client -> start(client, image, login.orElse(null), pulling));
      if (!pulling.awaitCompletion(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        pulling.close();
        throw new ImageUnavailable(
            image, "was not pulled within %d s".formatted(deadline.toSeconds()));
      }
    } catch (SecretMissing e) {
      throw unavailable(
          image, "the credentials of %s cannot be read".formatted(name.registry()), e);
    } catch (DockerException e) {
      throw unavailable(image, e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(image, "the pull was interrupted", e);
    } catch (java.io.IOException e) {
      throw engine.unavailable(e);
    }
    if (pulling.error != null) {
      throw unavailable(image, pulling.error, null);
    }
    return find(image).orElseThrow(() -> gone(image));
  }

  private static ImageUnavailable gone(String image) {
    return new ImageUnavailable(image, "was pulled, but is not there");
  }

  static AuthConfig auth(Login login) {
    return new AuthConfig()
        .withRegistryAddress(
            login.registry().equals(ImageName.HUB)
                ? AuthConfig.DEFAULT_SERVER_ADDRESS
                : login.registry())
        .withUsername(login.username())
        .withPassword(login.secret());
  }

  private static Pulling start(
      DockerClient client, String image, @Nullable AuthConfig login, Pulling pulling) {
    PullImageCmd pull;
    if (image.contains("@")) {
      pull = client.pullImageCmd(image);
    } else {
      NameParser.ReposTag parsed = NameParser.parseRepositoryTag(image);
      // without a tag the engine would pull all of them
      pull =
          client.pullImageCmd(parsed.repos).withTag(parsed.tag.isEmpty() ? "latest" : parsed.tag);
    }
    return (login == null ? pull : pull.withAuthConfig(login)).exec(pulling);
  }

  /** The engine does what a pull would begin with: {@code /v2/}, and for a token if asked to. */
  void check(Login login) {
    try {
      engine.ask(client -> client.authCmd().withAuthConfig(auth(login)).exec());
    } catch (DockerException e) {
      var said = String.valueOf(e.getMessage()).strip();
      throw RegistryRefused.byIt(login.registry(), said.isEmpty() ? "it gives no reason" : said);
    }
  }

  private static ImageUnavailable unavailable(
      String image, @Nullable String reason, @Nullable Throwable cause) {
    var unavailable = new ImageUnavailable(image, reason == null ? "unknown reason" : reason);
    if (cause != null) {
      unavailable.initCause(cause);
    }
    return unavailable;
  }

  /** Adds up the layers. */
  private static final class Pulling extends ResultCallback.Adapter<PullResponseItem> {

    private final Consumer<PullProgress> progress;
    private final Map<String, long[]> layers = new ConcurrentHashMap<>();
    private volatile @Nullable String error;

    private Pulling(Consumer<PullProgress> progress) {
      this.progress = progress;
    }

    @Override
    public void onNext(PullResponseItem item) {
      if (item.isErrorIndicated()) {
        ResponseItem.ErrorDetail detail = item.getErrorDetail();
        error = detail == null ? "the engine gave no reason" : detail.getMessage();
        return;
      }
      ResponseItem.ProgressDetail detail = item.getProgressDetail();
      String layer = item.getId();
      if (layer != null && detail != null && "Downloading".equals(item.getStatus())) {
        layers.put(layer, new long[] {orZero(detail.getCurrent()), orZero(detail.getTotal())});
      }
      long done = layers.values().stream().mapToLong(layerSoFar -> layerSoFar[0]).sum();
      long total = layers.values().stream().mapToLong(layerSoFar -> layerSoFar[1]).sum();
      progress.accept(new PullProgress(done, total, String.valueOf(item.getStatus())));
    }

    @Override
    public void onError(Throwable failure) {
      if (error == null) {
        error = String.valueOf(failure.getMessage());
      }
      super.onError(failure);
    }

    private static long orZero(@Nullable Long value) {
      return value == null ? 0 : value;
    }
  }
}
