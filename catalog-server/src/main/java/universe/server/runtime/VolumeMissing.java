package universe.server.runtime;

/** A volume that should be on its target is not there, or is not ours. */
public class VolumeMissing extends RuntimeException {

  public VolumeMissing(String name) {
    super("there is no volume %s of this installation on its target".formatted(name));
  }
}
