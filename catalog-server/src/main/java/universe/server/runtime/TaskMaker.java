package universe.server.runtime;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import universe.server.runtime.RuntimeBackend.ImageFacts;
import universe.server.runtime.RuntimeBackend.PullProgress;

/** Makes a declared task appear on its target, ready to be started. */
@Component
class TaskMaker {

  private static final Logger log = LoggerFactory.getLogger(TaskMaker.class);

  private final Targets targets;
  private final Sandbox sandbox;
  private final RuntimeSettings settings;

  TaskMaker(Targets targets, Sandbox sandbox, RuntimeSettings settings) {
    this.targets = targets;
    this.sandbox = sandbox;
    this.settings = settings;
  }

  /** Creates it with all that belongs to it, unless it is there already. */
  void make(Task task) {
    RuntimeBackend backend = targets.backend(task.declaration().target());
    if (task.ref().flatMap(backend::observe).isPresent()) {
      return;
    }
    TaskSpec spec = task.spec();
    if (spec.attachment().network() != null) {
      backend.ensureNetwork(spec.attachment().network());
    }
    provide(backend, spec.image(), false, progress -> {});
    // an engine would make an empty one in silence
    for (String missing : Deviations.missingVolumes(backend, spec)) {
      throw new VolumeMissing(missing);
    }
    TaskRef made = backend.create(spec);
    sandbox.fill(backend, made, task.declaration());
    if (!task.limits().equals(spec.limits())) {
      backend.limit(made, task.limits());
    }
    task.created(made);
  }

  ImageFacts provide(
      RuntimeBackend backend, String image, boolean force, Consumer<PullProgress> progress) {
    var present = backend.findImage(image);
    if (present.isPresent() && !force) {
      return present.get();
    }
    try {
      return backend.pull(image, settings.pullDeadline(), progress);
    } catch (ImageUnavailable e) {
      if (present.isEmpty()) {
        throw settings.advice(image).map(e::advising).orElse(e);
      }
      // an image that is here runs without its registry
      log.atWarn()
          .addKeyValue("image", image)
          .addKeyValue("reason", e.getMessage())
          .log("Kept the image that is here; a newer one could not be had");
      return present.get();
    }
  }
}
