package universe.server.runtime.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
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
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.RuntimeBackend.ImageFacts;
import universe.server.runtime.RuntimeBackend.PullProgress;

/** Images: is it there, and how does it get there? */
final class DockerImages {

  private final Engine engine;

  DockerImages(Engine engine) {
    this.engine = engine;
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

  ImageFacts pull(String image, Duration deadline, Consumer<PullProgress> progress) {
    var pulling = new Pulling(progress);
    try {
      engine.stream(client -> start(client, image, pulling));
      if (!pulling.awaitCompletion(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        pulling.close();
        throw new ImageUnavailable(
            image, "was not pulled within %d s".formatted(deadline.toSeconds()));
      }
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
    return find(image)
        .orElseThrow(() -> new ImageUnavailable(image, "was pulled, but is not there"));
  }

  private static Pulling start(
      com.github.dockerjava.api.DockerClient client, String image, Pulling pulling) {
    if (image.contains("@")) {
      return client.pullImageCmd(image).exec(pulling);
    }
    NameParser.ReposTag parsed = NameParser.parseRepositoryTag(image);
    // without a tag the engine would pull all of them
    String tag = parsed.tag.isEmpty() ? "latest" : parsed.tag;
    return client.pullImageCmd(parsed.repos).withTag(tag).exec(pulling);
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
