package universe.indexer;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses this server may fetch from, so that nobody who can name an address can
 * look into networks that only the server reaches.
 *
 * <p>Checking a name and connecting to it later are two look-ups, and a hostile name server answers
 * them differently. So connect to an address that {@link #resolve} returned; {@link GuardedHttp}
 * does.
 */
public final class AddressGuard {

  private static final Set<String> WEB = Set.of("http", "https");

  private final Rules rules;
  private final Names names;

  public AddressGuard(Rules rules) {
    this(rules, InetAddress::getAllByName);
  }

  AddressGuard(Rules rules, Names names) {
    this.rules = rules;
    this.names = names;
  }

  /** Knows the addresses of hosts. */
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /**
   * What an operator allows.
   *
   * @param privateNetworks whether loopback, private and link-local networks may be fetched from
   * @param localFolders folders below which repositories of this machine may lie
   * @param trustedHosts names of hosts that may be fetched from wherever they are, in lower case
   */
  public record Rules(boolean privateNetworks, Set<Path> localFolders, Set<String> trustedHosts) {
    public Rules {
      localFolders = Set.copyOf(localFolders);
      trustedHosts = Set.copyOf(trustedHosts);
    }

    /** Public addresses only. */
    public static final Rules PUBLIC_ONLY = new Rules(false, Set.of(), Set.of());
  }

  /**
   * The addresses of a host that may be connected to, all of them.
   *
   * @throws AddressRefused when one of them must not be
   */
  public List<InetAddress> resolve(String host) throws AddressRefused, UnknownHostException {
    var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    var found = List.of(names.addresses(bare));
    if (!rules.privateNetworks() && !rules.trustedHosts().contains(bare.toLowerCase(Locale.ROOT))) {
      for (var address : found) {
        refuseUnlessPublic(host, address);
      }
    }
    return found;
  }

  /**
   * Refuses an address that is not of the web, or whose host must not be fetched from.
   *
   * @throws AddressRefused saying why
   */
  public void checkWeb(URI address) throws AddressRefused, UnknownHostException {
    var scheme = address.getScheme();
    if (scheme == null || !WEB.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw new AddressRefused(shown(address), "only http and https addresses are fetched");
    }
    if (address.getHost() == null) {
      throw new AddressRefused(shown(address), "it names no host");
    }
    if (address.getUserInfo() != null) {
      throw new AddressRefused(shown(address), "credentials do not belong into an address");
    }
    resolve(address.getHost());
  }

  /**
   * Refuses a folder of this machine unless it lies in one that the operator allows.
   *
   * @throws AddressRefused naming the folder
   * @throws NoSuchFileException when it would be allowed but is not there
   */
  public void checkLocal(Path folder) throws IOException {
    var plain = folder.toAbsolutePath().normalize();
    if (Files.notExists(plain) && rules.localFolders().stream().anyMatch(plain::startsWith)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (rules.localFolders().isEmpty() || !Files.isDirectory(folder)) {
      throw refusedFolder(folder);
    }
    var real = folder.toRealPath();
    for (var allowed : rules.localFolders()) {
      if (Files.isDirectory(allowed) && real.startsWith(allowed.toRealPath())) {
        return;
      }
    }
    throw refusedFolder(folder);
  }

  private static AddressRefused refusedFolder(Path folder) {
    return new AddressRefused(
        folder.toString(), "it is no folder that the operator allows repositories to be read from");
  }

  private static String shown(URI address) {
    return "%s://%s".formatted(address.getScheme(), address.getHost());
  }

  private static void refuseUnlessPublic(String host, InetAddress address) throws AddressRefused {
    var embedded = embeddedIn(address);
    if (isInside(address) || (embedded != null && isInside(embedded))) {
      throw new AddressRefused(
          host,
          "it leads to %s, which is not a public address; the operator may allow it"
              .formatted(address.getHostAddress()));
    }
  }

  private static boolean isInside(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isReserved(address.getAddress());
  }

  private static boolean isReserved(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (bytes.length == 16) {
      return (first & 0xfe) == 0xfc; // unique local
    }
    return first == 0
        || (first == 100 && second >= 64 && second <= 127) // shared by carriers and clouds
        || (first == 192 && second == 0 && bytes[2] == 0)
        || (first == 198 && (second == 18 || second == 19))
        || first >= 240;
  }

  /** The IPv4 address inside of one of the IPv6 forms that routers unpack again. */
  private static @Nullable InetAddress embeddedIn(InetAddress address) {
    if (!(address instanceof Inet6Address six)) {
      return null;
    }
    var bytes = address.getAddress();
    int at;
    if (bytes[0] == 0x20 && bytes[1] == 0x02) {
      at = 2; // 6to4
    } else if (bytes[0] == 0
        && bytes[1] == 0x64
        && (bytes[2] & 0xff) == 0xff
        && bytes[3] == (byte) 0x9b) {
      at = 12; // NAT64
    } else if (six.isIPv4CompatibleAddress()) {
      at = 12;
    } else {
      return null;
    }
    try {
      return Inet4Address.getByAddress(
          new byte[] {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]});
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
