package universe.server.runtime;

/** A file that a task needs before its start cannot be had. */
public class ArtifactUnavailable extends RuntimeException {

  public ArtifactUnavailable(String uri, String reason) {
    super("fetch %s: %s".formatted(uri, reason));
  }
}
