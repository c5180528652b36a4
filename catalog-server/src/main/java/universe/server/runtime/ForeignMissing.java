package universe.server.runtime;

/** There is no such container, or it is one of ours. */
public final class ForeignMissing extends RuntimeException {

  public ForeignMissing(String container) {
    super(
        "there is no container '%s' on this target that Universe did not make itself"
            .formatted(container));
  }
}
