package universe.server.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.RuntimeBackend.ImageFacts;
import universe.server.runtime.Targets;
import universe.spec.workload.Launch;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Makes sure that the same bytes run again although a tag has moved since. */
@Component
class ImagePins {

  private final Targets targets;

  ImagePins(Targets targets) {
    this.targets = targets;
  }

  /** The workload of a revision with the images that really ran. */
  Workload pinned(Revision revision, UUID target) {
    var backend = targets.backend(target);
    return with(
        revision.workload(),
        service -> {
          var ran = revision.imageDigests().get(service.name());
          var image = service.launch().image();
          return image == null || ran == null ? image : pinned(image, ran, backend);
        });
  }

  private static String pinned(String image, String ran, RuntimeBackend backend) {
    if (backend.findImage(image).filter(found -> is(found, ran)).isPresent()) {
      return image;
    }
    var byDigest = repository(image) + "@" + ran;
    if (backend.findImage(byDigest).isPresent()) {
      return byDigest;
    }
    // One that was built here has no digest of a registry; it is known by its own id.
    return backend.findImage(ran).isPresent() ? ran : byDigest;
  }

  private static boolean is(ImageFacts found, String ran) {
    return ran.equals(found.digest()) || ran.equals(found.id());
  }

  /** An image reference without tag and digest. */
  static String repository(String image) {
    var digest = image.indexOf('@');
    var name = digest < 0 ? image : image.substring(0, digest);
    var tag = name.lastIndexOf(':');
    // A colon before the last slash belongs to a port of the registry.
    return tag > name.lastIndexOf('/') ? name.substring(0, tag) : name;
  }

  /**
   * A new workload with the pins of the one it follows: who answers an option anew does not ask for
   * other bytes.
   *
   * @param before what the definition of before says
   * @param ran the same with its pins
   */
  static Workload carried(Workload after, Workload before, Workload ran) {
    var said = images(before);
    var pinned = images(ran);
    return with(
        after,
        service -> {
          var image = service.launch().image();
          var name = service.name();
          return image != null && image.equals(said.get(name))
              ? pinned.getOrDefault(name, image)
              : image;
        });
  }

  /** Whether a workload may have images that {@link #pinned} has put there. */
  static boolean any(Workload workload) {
    return images(workload).values().stream()
        .anyMatch(image -> image.contains("@") || image.startsWith("sha256:"));
  }

  /**
   * A copy with the pins of its original, service by service in their order: their names differ.
   *
   * @param said what the definition of the original says
   * @param ran the same with its pins
   */
  static Workload copied(Workload copy, Workload said, Workload ran) {
    var services = new ArrayList<Service>();
    for (var service : copy.services()) {
      var place = services.size();
      var image = service.launch().image();
      var same =
          place < said.services().size()
              && Objects.equals(image, said.services().get(place).launch().image());
      services.add(with(service, same ? ran.services().get(place).launch().image() : image));
    }
    return new Workload(copy.id(), services, copy.dependencies());
  }

  private static Map<String, String> images(Workload workload) {
    var images = new HashMap<String, String>();
    for (var service : workload.services()) {
      var image = service.launch().image();
      if (image != null) {
        images.put(service.name(), image);
      }
    }
    return images;
  }

  private static Workload with(Workload workload, Function<Service, @Nullable String> image) {
    return new Workload(
        workload.id(),
        workload.services().stream().map(service -> with(service, image.apply(service))).toList(),
        workload.dependencies());
  }

  private static Service with(Service service, @Nullable String image) {
    var launch = service.launch();
    return new Service(
        service.name(),
        service.tasks(),
        new Launch(
            image,
            launch.forcePull() && Objects.equals(image, launch.image()),
            launch.entrypoint(),
            launch.arguments(),
            launch.user(),
            launch.workingDirectory(),
            launch.sandbox(),
            launch.terminal(),
            launch.stopGrace()),
        service.resources(),
        service.environment(),
        service.labels(),
        service.networking(),
        service.volumes(),
        service.mounts(),
        service.artifacts(),
        service.health(),
        service.lifecycle(),
        service.privileges(),
        service.placement(),
        service.forwardsTo());
  }
}
