package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who we are at registries of images, and where copies of the hub's images may lie. */
public interface RegistryLogins {

  /** Nobody anywhere; images come from where their names say. */
  RegistryLogins NONE =
      new RegistryLogins() {
        @Override
        public Optional<Login> at(String registry) {
          return Optional.empty();
        }

        @Override
        public List<String> mirrors() {
          return List.of();
        }
      };

  /** Who we are at one registry; empty where nobody said. */
  Optional<Login> at(String registry);

  /** Prefixes such as {@code registry.example/hub}, in the order in which they are tried. */
  List<String> mirrors();

  /**
   * Credentials of one registry.
   *
   * @param secret in clear; never to be stored, logged or shown
   */
  record Login(String registry, @Nullable String username, @Nullable String secret) {

    @Override
    public String toString() {
      return "Login[registry=%s, username=%s]".formatted(registry, username);
    }
  }
}
