package universe.server.runtime;

import org.jspecify.annotations.Nullable;

/** A registry of images cannot be what somebody wants it to be, or does not let us in. */
public class RegistryRefused extends RuntimeException {

  private final @Nullable String field;

  private RegistryRefused(@Nullable String field, String message) {
    super(message);
    this.field = field;
  }

  /** A field of the request has a value that cannot be taken. */
  static RegistryRefused field(String field, String message) {
    return new RegistryRefused(field, message);
  }

  /** The registry was asked and said no. */
  public static RegistryRefused byIt(String registry, String reason) {
    return new RegistryRefused(
        null, "the registry %s does not let us in: %s".formatted(registry, reason));
  }

  /** Which part of the request is wrong; null when the registry itself refused. */
  public @Nullable String field() {
    return field;
  }
}
