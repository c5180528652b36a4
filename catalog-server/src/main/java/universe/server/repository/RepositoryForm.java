package universe.server.repository;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.repository.PackageRepository.CredentialKind;
import universe.server.repository.PackageRepository.Kind;
import universe.server.repository.PackageRepository.KnownCredentials;
import universe.server.repository.RepositoryChange.NewCredentials;
import universe.server.repository.RepositoryRows.Stored;
import universe.server.secret.Secrets;

/** Turns what somebody filled in into what is stored, or says what is wrong with it. */
@Component
class RepositoryForm {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}");
  private static final Pattern SCP = Pattern.compile("[\\w.-]+@[\\w.-]+:[^:].*");
  private static final Pattern REFERENCE = Pattern.compile("[^\\p{Cntrl} ~^:?*\\[\\\\]{1,200}");
  private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "file");

  private final Secrets secrets;
  private final RepositorySettings settings;

  RepositoryForm(Secrets secrets, RepositorySettings settings) {
    this.secrets = secrets;
    this.settings = settings;
  }

  Stored fill(UUID id, RepositoryChange wanted, int nextPriority) {
    if (wanted.name() == null || wanted.address() == null) {
      throw new RepositoryRefused(
          wanted.name() == null ? "name" : "address", "a repository needs a name and an address");
    }
    var empty =
        new Stored(
            id,
            wanted.name(),
            wanted.address(),
            kind(wanted.kind(), wanted.address()),
            null,
            null,
            nextPriority,
            settings.pollInterval(),
            new KnownCredentials(CredentialKind.NONE, null),
            null,
            null,
            null);
    return change(empty, wanted);
  }

  Stored change(Stored before, RepositoryChange wanted) {
    var address = orElse(wanted.address(), before.address()).strip();
    checkAddress(address);
    var name = orElse(wanted.name(), before.name()).strip();
    if (!NAME.matcher(name).matches()) {
      throw new RepositoryRefused(
          "name", "a name has 1 to 64 letters, digits, blanks, dots, dashes or underscores");
    }
    var interval = wanted.interval();
    if (wanted.credentials() == null) {
      checkThatCredentialsStay(before, address);
    }
    var credentials = credentials(before, wanted.credentials());
    return new Stored(
        before.id(),
        name,
        address,
        wanted.address() == null && wanted.kind() == null
            ? before.kind()
            : kind(wanted.kind(), address),
        reference(orEmpty(wanted.reference(), before.reference())),
        folder(orEmpty(wanted.folder(), before.folder())),
        wanted.priority() == null ? before.priority() : wanted.priority(),
        interval == null ? before.pollInterval() : interval,
        credentials.known(),
        credentials.secret(),
        credentials.hostKey(),
        webhookSecret(before, wanted.webhookSecret()));
  }

  private @Nullable String webhookSecret(Stored before, @Nullable String wanted) {
    if (wanted == null) {
      return before.webhookSecret();
    }
    return wanted.isEmpty() ? null : secrets.keep(before.id(), "webhook", wanted);
  }

  private record Sealed(
      KnownCredentials known, @Nullable String secret, @Nullable String hostKey) {}

  private Sealed credentials(Stored before, @Nullable NewCredentials wanted) {
    if (wanted == null) {
      return new Sealed(before.credentials(), before.secret(), before.hostKey());
    }
    var kind = credentialKind(wanted.kind());
    return switch (kind) {
      case NONE -> new Sealed(new KnownCredentials(kind, null), null, null);
      case BASIC, TOKEN -> {
        var secret = required("credentials.secret", wanted.secret());
        var username =
            kind == CredentialKind.BASIC
                ? required("credentials.username", wanted.username())
                : wanted.username();
        yield new Sealed(
            new KnownCredentials(kind, username),
            secrets.keep(before.id(), "credentials", secret),
            null);
      }
      case SSH -> {
        var key = required("credentials.privateKey", wanted.privateKey());
        var hostKey = required("credentials.hostKey", wanted.hostKey());
        yield new Sealed(
            new KnownCredentials(kind, wanted.username()),
            secrets.keep(before.id(), "credentials", key),
            hostKey.strip());
      }
    };
  }

  private static CredentialKind credentialKind(@Nullable String text) {
    for (var each : CredentialKind.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
        return each;
      }
    }
    throw new RepositoryRefused(
        "credentials.kind", "credentials.kind must be none, basic, token or ssh, was " + text);
  }

  private static void checkAddress(String address) {
    if (SCP.matcher(address).matches() || address.startsWith("/")) {
      return;
    }
    try {
      var parsed = URI.create(address);
      var scheme = Optional.ofNullable(parsed.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if (!SCHEMES.contains(scheme)) {
        throw new RepositoryRefused(
            "address", "an address begins with https, http, ssh or file, was " + scheme);
      }
      var user = parsed.getUserInfo();
      if (user != null && (user.contains(":") || !scheme.equals("ssh"))) {
        throw new RepositoryRefused(
            "address", "credentials go into the field credentials, not into the address");
      }
    } catch (IllegalArgumentException e) {
      throw new RepositoryRefused("address", "address is no address");
    }
  }

  /** Whoever may change an address must not lead stored credentials to a host of their own. */
  private static void checkThatCredentialsStay(Stored before, String address) {
    if (before.credentials().kind() != CredentialKind.NONE
        && !host(before.address()).equals(host(address))) {
      throw new RepositoryRefused(
          "credentials",
          "the stored credentials are for %s; give those for %s, or the kind none"
              .formatted(host(before.address()), host(address)));
    }
  }

  /** Where an address leads to: scheme, host and port, as far as it names them. */
  private static String host(String address) {
    if (SCP.matcher(address).matches()) {
      return "ssh://" + address.substring(address.indexOf('@') + 1, address.indexOf(':'));
    }
    if (address.startsWith("/")) {
      return "this machine";
    }
    var parsed = URI.create(address);
    var port = parsed.getPort() < 0 ? "" : ":" + parsed.getPort();
    return (parsed.getScheme() + "://" + parsed.getHost() + port).toLowerCase(Locale.ROOT);
  }

  /** A bundle is one JSON document on the web; everything else is a Git repository. */
  private static Kind kind(@Nullable String wanted, String address) {
    if (wanted != null) {
      for (var each : Kind.values()) {
        if (each.name().toLowerCase(Locale.ROOT).equals(wanted)) {
          return each;
        }
      }
      throw new RepositoryRefused("kind", "kind must be git or bundle, was " + wanted);
    }
    boolean web = address.startsWith("http://") || address.startsWith("https://");
    var path = address.split("[?#]", 2)[0];
    return web && path.endsWith(".json") ? Kind.BUNDLE : Kind.GIT;
  }

  private static @Nullable String reference(@Nullable String reference) {
    if (reference != null && !REFERENCE.matcher(reference).matches()) {
      throw new RepositoryRefused(
          "reference", "reference must be the name of a branch or tag, or a commit id");
    }
    return reference;
  }

  private static @Nullable String folder(@Nullable String folder) {
    if (folder == null) {
      return null;
    }
    var plain = folder.replaceAll("^/+|/+$", "");
    if (plain.length() > 255 || java.util.Arrays.asList(plain.split("/")).contains("..")) {
      throw new RepositoryRefused("folder", "folder must be a path inside of the repository");
    }
    return plain.isEmpty() ? null : plain;
  }

  private static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new RepositoryRefused(field, field + " is missing");
    }
    return value;
  }

  private static String orElse(@Nullable String wanted, String before) {
    return wanted == null ? before : wanted;
  }

  private static @Nullable String orEmpty(@Nullable String wanted, @Nullable String before) {
    if (wanted == null) {
      return before;
    }
    return wanted.isBlank() ? null : wanted.strip();
  }
}
