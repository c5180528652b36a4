package universe.server.instance;

/** An instance has no such revision. */
public class RevisionUnknown extends RuntimeException {

  RevisionUnknown(String instance, int revision) {
    super("%s has no revision %d".formatted(instance, revision));
  }
}
