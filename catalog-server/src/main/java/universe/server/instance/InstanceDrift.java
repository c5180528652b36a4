package universe.server.instance;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import universe.server.api.Happened;
import universe.server.runtime.Drift;
import universe.server.runtime.DriftKind;
import universe.server.runtime.DriftPolicy;
import universe.server.runtime.Drifts;
import universe.server.runtime.TaskSpec.MountSpec.NamedVolume;
import universe.server.runtime.Tasks;
import universe.server.storage.Volumes;

/** What somebody changed of an instance by hand, and what its users decide about that. */
@Component
public class InstanceDrift {

  private final Instances instances;
  private final Drifts drifts;
  private final Tasks tasks;
  private final Volumes volumes;
  private final InstanceNews news;
  private final ApplicationEventPublisher publisher;

  InstanceDrift(
      Instances instances,
      Drifts drifts,
      Tasks tasks,
      Volumes volumes,
      InstanceNews news,
      ApplicationEventPublisher publisher) {
    this.instances = instances;
    this.drifts = drifts;
    this.tasks = tasks;
    this.volumes = volumes;
    this.news = news;
    this.publisher = publisher;
  }

  /** All of it, oldest first. */
  public List<Drift> of(UUID instance) {
    existing(instance);
    return drifts.of(instance);
  }

  /** One drift of an instance. */
  public Drift find(UUID instance, UUID drift) {
    return drifts
        .find(drift)
        .filter(each -> each.instance().equals(instance))
        .orElseThrow(() -> new DriftUnknown(drift));
  }

  /** Sets whether drift of an instance is healed or only reported. */
  @Transactional
  public void follow(UUID instance, DriftPolicy policy) {
    var known = existing(instance);
    if (drifts.policy(instance) == policy) {
      return;
    }
    drifts.setPolicy(instance, policy);
    news.tell(instance, "drift-policy-changed");
    publisher.publishEvent(
        Happened.now(
            "drift-policy-changed",
            "instance",
            instance.toString(),
            known.name(),
            policy == DriftPolicy.HEAL
                ? "What is changed by hand is put right by itself"
                : "What is changed by hand is only reported"));
  }

  public void revert(Drift drift) {
    drifts.revert(drift);
  }

  public void ignore(Drift drift) {
    drifts.ignore(drift);
  }

  /** Makes what was found what is said; where data is gone, an empty volume takes its place. */
  public void adopt(Drift drift) {
    if (drift.kind() == DriftKind.VOLUME_GONE) {
      var named =
          tasks.declared(drift.instance()).stream()
              .filter(task -> task.id().equals(drift.task()))
              .flatMap(task -> task.spec().mounts().stream())
              .filter(NamedVolume.class::isInstance)
              .map(mount -> ((NamedVolume) mount).volume())
              .toList();
      volumes.usedBy(drift.instance()).stream()
          .filter(volume -> named.contains(volume.name()))
          .forEach(volumes::provide);
    }
    drifts.adopt(drift);
  }

  private Instance existing(UUID instance) {
    return instances.find(instance).orElseThrow(() -> new InstanceUnknown(instance));
  }
}
