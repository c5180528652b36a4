package universe.server.instance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import universe.server.instance.PlanContent.ImageEffect;
import universe.server.instance.PlanContent.Warning;
import universe.server.runtime.ImageName;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.spec.workload.Service;

/** Tells which images are there already, and what their names stand for elsewhere by now. */
@Component
class ImageOutlook {

  static final String MOVED = "images";

  private final Targets targets;

  ImageOutlook(Targets targets) {
    this.targets = targets;
  }

  /** What is known of images, each once; all are asked for at the same time. */
  List<ImageEffect> effects(Target target, Collection<String> images) {
    var backend = targets.backend(target.id());
    var asked = new TreeMap<String, CompletableFuture<ImageEffect>>();
    for (var image : images) {
      asked.computeIfAbsent(
          image,
          _ ->
              CompletableFuture.supplyAsync(
                  () -> effect(image, backend), Thread::startVirtualThread));
    }
    try {
      return asked.values().stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static ImageEffect effect(String image, RuntimeBackend backend) {
    var found = backend.findImage(image);
    // one without a digest was built here: no registry knows it
    var builtHere = found.isPresent() && found.get().digest() == null;
    var digest =
        builtHere || ImageName.parse(image).isPinned()
            ? null
            : backend.offeredDigest(image).orElse(null);
    return found
        .map(facts -> new ImageEffect(image, true, facts.sizeBytes(), digest))
        .orElseGet(() -> new ImageEffect(image, false, null, digest));
  }

  /**
   * Warns of tags that stand for other bytes by now than those that run.
   *
   * @param before the services as they run
   * @param ran digests of what runs, by service
   * @param after the services as they will be
   */
  static List<Warning> moved(
      List<Service> before,
      Map<String, String> ran,
      List<Service> after,
      List<ImageEffect> images) {
    var warnings = new ArrayList<Warning>();
    for (var service : after) {
      var image = service.launch().image();
      var running = ran.get(service.name());
      var same =
          before.stream()
              .filter(old -> old.name().equals(service.name()))
              .anyMatch(old -> Objects.equals(old.launch().image(), image));
      if (image == null || running == null || !same) {
        continue;
      }
      images.stream()
          .filter(each -> each.image().equals(image))
          .filter(each -> each.digest() != null && !each.digest().equals(running))
          .findFirst()
          .ifPresent(each -> warnings.add(new Warning(MOVED, words(service, each, running))));
    }
    return warnings;
  }

  private static String words(Service service, ImageEffect image, String running) {
    return "the tag of %s has moved: its registry has %s now, %s runs %s; %s"
        .formatted(
            image.image(),
            image.digest(),
            service.name(),
            running,
            service.launch().forcePull()
                ? "what is there now is pulled where a task is made anew"
                : "what is on the node goes on in use");
  }
}
