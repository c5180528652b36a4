package universe.indexer;

import static java.util.Objects.requireNonNull;

/** How a repository's host is told who asks; prints without its secrets. */
public sealed interface Credentials {

  /** Anonymous access. */
  record None() implements Credentials {}

  /**
   * User name and password of HTTP, or a token in the password's place.
   *
   * @param username who asks
   * @param password their password or token
   */
  record Basic(String username, String password) implements Credentials {
    public Basic {
      requireNonNull(username);
      requireNonNull(password);
    }

    @Override
    public String toString() {
      return "Basic[" + username + "]";
    }
  }

  /**
   * A key for SSH.
   *
   * @param username who asks, usually {@code git}
   * @param privateKey the key in OpenSSH or PEM form, without a passphrase
   * @param hostKey the only key the host may show, as in {@code known_hosts} without the host:
   *     {@code ssh-ed25519 AAAA…}
   */
  record SshKey(String username, String privateKey, String hostKey) implements Credentials {
    public SshKey {
      requireNonNull(username);
      requireNonNull(privateKey);
      requireNonNull(hostKey);
    }

    @Override
    public String toString() {
      return "SshKey[" + username + "]";
    }
  }
}
