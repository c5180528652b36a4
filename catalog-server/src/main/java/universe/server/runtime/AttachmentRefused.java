package universe.server.runtime;

import org.jspecify.annotations.Nullable;

/** A container cannot be let onto the cluster network the way somebody wants it. */
public final class AttachmentRefused extends RuntimeException {

  private final @Nullable String field;

  private AttachmentRefused(@Nullable String field, String message) {
    super(message);
    this.field = field;
  }

  static AttachmentRefused of(ForeignContainer container, String reason) {
    return new AttachmentRefused(null, container.name() + " " + reason);
  }

  static AttachmentRefused names(String message) {
    return new AttachmentRefused("names", message);
  }

  /** Which part of the request is wrong; null when it is the container. */
  public @Nullable String field() {
    return field;
  }
}
