package universe.server.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a registry to be; what is null stays as it is.
 *
 * @param address host, with a port where it is not the usual one; fixed from the beginning, for
 *     credentials stay with the host that they were given for
 * @param username who the engine is there; empty for nobody
 * @param secret password or access token of that user
 * @param mirrorPrefix path below which copies of the hub's images lie, {@code /} for the root;
 *     empty where there are none
 */
public record RegistryChange(
    @Nullable String address,
    @Nullable String username,
    @Nullable String secret,
    @Nullable String mirrorPrefix) {

  @Override
  public String toString() {
    return "RegistryChange[address=%s, username=%s, mirrorPrefix=%s]"
        .formatted(address, username, mirrorPrefix);
  }
}
