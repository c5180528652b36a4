package universe.server.runtime;

/** The data of a volume cannot be replaced at this moment, or not at all. */
public class VolumeBusy extends RuntimeException {

  public VolumeBusy(String name, String reason) {
    super("the data of volume %s cannot be replaced: %s".formatted(name, reason));
  }
}
