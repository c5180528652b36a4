package universe.indexer.git;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshConfigStore;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.jspecify.annotations.Nullable;
import universe.indexer.AddressGuard;
import universe.indexer.Allowance;
import universe.indexer.Credentials;
import universe.indexer.RepositoryUnavailable;

/** SSH with the one key we were given, to the one host key that was pinned, and nothing else. */
final class SshAccess extends SshdSessionFactory {

  private final InetAddress host;
  private final List<KeyPair> keys;
  private final OneHostKey hostKey;

  private SshAccess(InetAddress host, List<KeyPair> keys, PublicKey pinned) {
    super(null, null);
    this.host = host;
    this.keys = keys;
    this.hostKey = new OneHostKey(pinned);
    var nowhere = new File(System.getProperty("java.io.tmpdir"), "universe-no-ssh-folder");
    setHomeDirectory(nowhere);
    setSshDirectory(nowhere);
  }

  static SshAccess prepare(
      Transport transport, AddressGuard guard, Credentials credentials, Allowance allowance)
      throws IOException, RepositoryUnavailable {
    URIish address = transport.getURI();
    var name = address.getHost();
    if (name == null) {
      throw new RepositoryUnavailable(
          "address-malformed", address + " names no host", "ssh://git@host/path.git");
    }
    if (!(credentials instanceof Credentials.SshKey key)) {
      throw new RepositoryUnavailable(
          "access-denied",
          address + " is entered with a key, and there is none",
          "a private key and the key of the host, in the repository's settings");
    }
    var access = new SshAccess(guard.resolve(name).getFirst(), keys(key), hostKey(key.hostKey()));
    ((SshTransport) transport).setSshSessionFactory(new BoundedSessions(access, allowance));
    return access;
  }

  /** Says so if the host showed another key than the pinned one; null if it did not. */
  @Nullable RepositoryUnavailable refusal(String address, Throwable cause) {
    var shown = hostKey.refused;
    return shown == null
        ? null
        : new RepositoryUnavailable(
            "host-key-refused",
            "%s shows the host key %s, which is not the one that was pinned"
                .formatted(address, fingerprint(shown)),
            "%s, or the new key pinned if its host confirms it"
                .formatted(fingerprint(hostKey.pinned)),
            cause);
  }

  private static String fingerprint(PublicKey key) {
    return "%s %s".formatted(KeyUtils.getKeyType(key), KeyUtils.getFingerPrint(key));
  }

  private static List<KeyPair> keys(Credentials.SshKey key) throws RepositoryUnavailable {
    if (isEncrypted(key.privateKey())) {
      throw new RepositoryUnavailable(
          "key-unreadable",
          "the private key is locked with a passphrase",
          "a key of its own for this server, without a passphrase");
    }
    List<KeyPair> found = new ArrayList<>();
    try (var text = new ByteArrayInputStream(key.privateKey().getBytes(StandardCharsets.UTF_8))) {
      SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("private key"), text, null)
          .forEach(found::add);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // Without the cause: its message may hold a part of the key.
      throw unreadable("the private key cannot be read");
    }
    if (found.isEmpty()) {
      throw unreadable("what should be the private key holds none");
    }
    return found;
  }

  /** PEM says so in words; OpenSSH's own form names the function that made a key of the words. */
  private static boolean isEncrypted(String key) {
    if (key.contains("ENCRYPTED")) {
      return true;
    }
    try {
      var body = key.replaceAll("-----[^-]+-----", "").replaceAll("\\s", "");
      var bytes = java.util.Base64.getDecoder().decode(body);
      var start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
      return start.startsWith("openssh-key-v1\0") && start.contains("bcrypt");
    } catch (IllegalArgumentException e) {
      return false; // no Base64: what reads the key says so
    }
  }

  private static RepositoryUnavailable unreadable(String message) {
    return new RepositoryUnavailable(
        "key-unreadable", message, "a key such as ssh-keygen makes, -----BEGIN … KEY----- and all");
  }

  private static PublicKey hostKey(String text) throws RepositoryUnavailable {
    try {
      var key =
          AuthorizedKeyEntry.parseAuthorizedKeyEntry(text)
              .resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
      if (key != null) {
        return key;
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw unreadableHostKey(e);
    }
    throw unreadableHostKey(null);
  }

  private static RepositoryUnavailable unreadableHostKey(@Nullable Exception cause) {
    return new RepositoryUnavailable(
        "host-key-unreadable",
        "the host key cannot be read",
        "a key such as \"ssh-ed25519 AAAA…\", as ssh-keyscan prints it after the host",
        cause);
  }

  @Override
  protected Iterable<KeyPair> getDefaultKeys(File sshDirectory) {
    return keys;
  }

  @Override
  protected String getDefaultPreferredAuthentications() {
    return "publickey";
  }

  @Override
  protected @Nullable ConnectorFactory getConnectorFactory() {
    return null; // keys of an agent that runs beside us are none of ours
  }

  @Override
  protected ServerKeyDatabase createServerKeyDatabase(File home, File sshDirectory) {
    return hostKey;
  }

  /** Connects to the address that the guard returned, so that there is no second look-up. */
  @Override
  protected SshConfigStore createSshConfigStore(File home, File configuration, String user) {
    var options = Map.of("HOSTNAME", host.getHostAddress());
    SshConfigStore.HostConfig here =
        new SshConfigStore.HostConfig() {
          @Override
          public @Nullable String getValue(String key) {
            return options.get(key.toUpperCase(java.util.Locale.ROOT));
          }

          @Override
          public List<String> getValues(String key) {
            var value = getValue(key);
            return value == null ? List.of() : List.of(value);
          }

          @Override
          public Map<String, String> getOptions() {
            return options;
          }

          @Override
          public Map<String, List<String>> getMultiValuedOptions() {
            return Map.of();
          }
        };
    return new SshConfigStore() {
      @Override
      public HostConfig lookup(String hostName, int port, String userName) {
        return here;
      }

      @Override
      public HostConfig lookupDefault(String hostName, int port, String userName) {
        return here;
      }
    };
  }

  /** Knows one key, whoever asks, and remembers another one that it was shown. */
  private static final class OneHostKey implements ServerKeyDatabase {

    private final PublicKey pinned;
    private volatile @Nullable PublicKey refused;

    OneHostKey(PublicKey pinned) {
      this.pinned = pinned;
    }

    @Override
    public List<PublicKey> lookup(
        String connectAddress, InetSocketAddress remote, Configuration configuration) {
      return List.of(pinned);
    }

    @Override
    public boolean accept(
        String connectAddress,
        InetSocketAddress remote,
        PublicKey shown,
        Configuration configuration,
        CredentialsProvider provider) {
      boolean known = KeyUtils.compareKeys(pinned, shown);
      if (!known) {
        refused = shown;
      }
      return known;
    }
  }
}
