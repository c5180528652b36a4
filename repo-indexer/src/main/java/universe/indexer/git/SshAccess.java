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
import universe.indexer.AddressGuard;
import universe.indexer.Credentials;
import universe.indexer.RepositoryUnavailable;

/** SSH with the one key we were given, to the one host key that was pinned, and nothing else. */
final class SshAccess extends SshdSessionFactory {

  private final InetAddress host;
  private final List<KeyPair> keys;
  private final PublicKey pinned;

  private SshAccess(InetAddress host, List<KeyPair> keys, PublicKey pinned) {
    super(null, null);
    this.host = host;
    this.keys = keys;
    this.pinned = pinned;
    var nowhere = new File(System.getProperty("java.io.tmpdir"), "universe-no-ssh-folder");
    setHomeDirectory(nowhere);
    setSshDirectory(nowhere);
  }

  static void prepare(Transport transport, AddressGuard guard, Credentials credentials)
      throws IOException, RepositoryUnavailable {
    if (!(credentials instanceof Credentials.SshKey key)) {
      throw new RepositoryUnavailable(
          "access-denied", "an ssh address needs a private key and the key of its host");
    }
    URIish address = transport.getURI();
    var name = address.getHost();
    if (name == null) {
      throw new RepositoryUnavailable("address-malformed", address + " names no host");
    }
    var access = new SshAccess(guard.resolve(name).getFirst(), keys(key), hostKey(key.hostKey()));
    ((SshTransport) transport).setSshSessionFactory(access);
  }

  private static List<KeyPair> keys(Credentials.SshKey key) throws RepositoryUnavailable {
    List<KeyPair> found = new ArrayList<>();
    try (var text = new ByteArrayInputStream(key.privateKey().getBytes(StandardCharsets.UTF_8))) {
      SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("private key"), text, null)
          .forEach(found::add);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // Without the cause: its message may hold a part of the key.
      throw new RepositoryUnavailable("key-unreadable", "the private key cannot be read");
    }
    if (found.isEmpty()) {
      throw new RepositoryUnavailable("key-unreadable", "the private key is empty");
    }
    return found;
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

  private static RepositoryUnavailable unreadableHostKey(
      @org.jspecify.annotations.Nullable Exception cause) {
    return new RepositoryUnavailable(
        "host-key-unreadable",
        "the host key cannot be read; it looks like \"ssh-ed25519 AAAA…\"",
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
  protected ServerKeyDatabase createServerKeyDatabase(File home, File sshDirectory) {
    return new OneHostKey(pinned);
  }

  /** Connects to the address that the guard returned, so that there is no second look-up. */
  @Override
  protected SshConfigStore createSshConfigStore(File home, File configuration, String user) {
    var options = Map.of("HOSTNAME", host.getHostAddress());
    SshConfigStore.HostConfig here =
        new SshConfigStore.HostConfig() {
          @Override
          public @org.jspecify.annotations.Nullable String getValue(String key) {
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

  /** Knows one key, whoever asks. */
  private record OneHostKey(PublicKey key) implements ServerKeyDatabase {

    @Override
    public List<PublicKey> lookup(
        String connectAddress, InetSocketAddress remote, Configuration configuration) {
      return List.of(key);
    }

    @Override
    public boolean accept(
        String connectAddress,
        InetSocketAddress remote,
        PublicKey shown,
        Configuration configuration,
        CredentialsProvider provider) {
      return KeyUtils.compareKeys(key, shown);
    }
  }
}
