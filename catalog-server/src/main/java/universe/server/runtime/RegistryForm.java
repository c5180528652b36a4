package universe.server.runtime;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.indexer.AddressGuard;

/** Says what is wrong with what somebody filled in for a registry. */
@Component
class RegistryForm {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?");
  private static final Pattern PREFIX =
      Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)*(?:/[a-z0-9]+(?:[._-][a-z0-9]+)*)*");
  private static final int LONGEST = 4096;

  private final AddressGuard guard;

  RegistryForm(RegistrySettings settings) {
    this.guard =
        new AddressGuard(
            new AddressGuard.Rules(
                settings.allowPrivateNetworks(), Set.of(), settings.trustedHosts()));
  }

  /** The address as it stands in images' names; its host must be one that may be asked. */
  String address(@Nullable String wanted) {
    var address = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
    if (!ADDRESS.matcher(address).matches()) {
      throw RegistryRefused.field(
          "address",
          "an address is a host with a port where it needs one, as in the names of its images"
              + " (registry.example:5000), was "
              + (wanted == null ? "missing" : wanted));
    }
    if (ImageName.parse(address + "/image").isOfHub()) {
      return ImageName.HUB;
    }
    try {
      guard.resolve(address.replaceFirst(":[0-9]+$", ""));
    } catch (IOException e) {
      throw RegistryRefused.field(
          "address",
          "%s; universe.runtime.registries.trusted-hosts or .allow-private-networks allows it"
              .formatted(
                  e instanceof java.net.UnknownHostException
                      ? "nobody knows the host " + address
                      : String.valueOf(e.getMessage())));
    }
    return address;
  }

  /** Null for nobody. */
  @Nullable String username(@Nullable String wanted) {
    if (wanted == null || wanted.isBlank()) {
      return null;
    }
    if (wanted.length() > LONGEST || wanted.chars().anyMatch(Character::isISOControl)) {
      throw RegistryRefused.field(
          "username", "a user name has at most %d characters on one line".formatted(LONGEST));
    }
    return wanted.strip();
  }

  String secret(@Nullable String wanted) {
    if (wanted == null || wanted.isEmpty() || wanted.length() > LONGEST) {
      throw RegistryRefused.field(
          "secret", "a user needs a password or token of 1 to %d characters".formatted(LONGEST));
    }
    return wanted;
  }

  /** Without slashes at its ends; null where it is no mirror. */
  @Nullable String mirrorPrefix(@Nullable String wanted) {
    if (wanted == null || wanted.isBlank()) {
      return null;
    }
    var prefix = wanted.strip().replaceAll("^/+|/+$", "");
    if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
      throw RegistryRefused.field(
          "mirrorPrefix",
          "a mirror prefix is a path of small letters, digits, dots, dashes and underscores, or /,"
              + " was "
              + wanted);
    }
    return prefix;
  }
}
