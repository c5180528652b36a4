package universe.server.instance;

/** A name is in use by another instance on the same target. */
public class InstanceNameTaken extends RuntimeException {

  private final Instance owner;

  public InstanceNameTaken(Instance owner) {
    super(
        "%s is the name of an instance of %s already; choose another name or uninstall that one"
            .formatted(owner.name(), owner.packageName()));
    this.owner = owner;
  }

  public Instance owner() {
    return owner;
  }
}
