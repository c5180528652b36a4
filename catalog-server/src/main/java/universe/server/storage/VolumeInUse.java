package universe.server.storage;

/** A volume cannot be purged or attached because an instance uses it. */
public class VolumeInUse extends RuntimeException {

  private final Volume volume;

  public VolumeInUse(Volume volume) {
    super(
        "volume %s is %s by %s; only a kept volume can be purged or attached"
            .formatted(
                volume.name(),
                volume.state() == Volume.State.IN_USE ? "in use" : "being purged, last used",
                volume.owner().instanceName()));
    this.volume = volume;
  }

  public Volume volume() {
    return volume;
  }
}
