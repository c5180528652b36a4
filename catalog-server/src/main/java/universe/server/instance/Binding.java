package universe.server.instance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an instance needs, joined with what provides it.
 *
 * @param need what the package calls it
 * @param kind what provider and user have agreed to call it, such as {@code postgresql}
 * @param provider the instance that provides it; null for something outside
 * @param address host and port, as the instance is told
 */
public record Binding(String need, String kind, @Nullable Provider provider, String address) {

  /**
   * An instance that provides something.
   *
   * @param name its name
   * @param provides what its package calls what it provides
   */
  public record Provider(UUID instance, String name, String provides) {}

  /** Whether an instance is what provides it. */
  boolean isTo(UUID instance) {
    return provider != null && provider.instance().equals(instance);
  }
}
