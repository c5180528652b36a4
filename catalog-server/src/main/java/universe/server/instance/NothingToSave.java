package universe.server.instance;

/** An instance has no data that a snapshot could hold. */
public class NothingToSave extends RuntimeException {

  public NothingToSave(Instance instance) {
    super(
        "%s has no volume whose data is worth saving; only an instance with one has snapshots"
            .formatted(instance.name()));
  }
}
