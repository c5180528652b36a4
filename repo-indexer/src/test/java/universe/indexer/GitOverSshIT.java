package universe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.indexer.GitForTest.definition;
import static universe.indexer.GitForTest.path;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.shell.ProcessShellCommandFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import universe.indexer.IndexReport.State;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Git repositories behind a real SSH server that runs Git's own {@code git-upload-pack}. */
@PostgresTest
class GitOverSshIT {

  @TempDir Path folder;
  private SshServer ssh;
  private KeyPair hostKey;
  private KeyPair ours;
  private CatalogForTest catalog;
  private GitForTest git;
  private RepositorySource source;

  @BeforeEach
  void start(PostgresDatabase database) throws Exception {
    hostKey = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
    ours = KeyUtils.generateKeyPair("ssh-rsa", 2048);
    ssh = SshServer.setUpDefaultServer();
    ssh.setHost("127.0.0.1");
    ssh.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    ssh.setPublickeyAuthenticator(
        (name, key, session) -> name.equals("git") && KeyUtils.compareKeys(key, ours.getPublic()));
    ssh.setCommandFactory(new ProcessShellCommandFactory());
    ssh.start();
    var limits = IndexLimits.DEFAULT.withTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(30));
    catalog = new CatalogForTest(database, folder.resolve("mirrors"), limits);
    catalog.clear();
    git = new GitForTest(folder.resolve("universe.git"));
    git.push("main", Map.of(path("one", 0), definition("one", "1.0")));
    source = catalog.repository("git", address("127.0.0.1", "universe.git"), 0);
  }

  @AfterEach
  void stop() throws Exception {
    git.close();
    ssh.stop(true);
  }

  @Test
  void entersWithTheKeyWhereTheHostShowsThePinnedOne() throws Exception {
    var entering = CatalogForTest.with(source, key(ours, hostKey, null));

    var report = catalog.index(entering);
    git.push("main", Map.of(path("two", 0), definition("two", "2")));
    var second = catalog.index(entering);

    assertThat(report.message()).isNull();
    assertThat(report.added()).isEqualTo(1);
    assertThat(second.message()).isNull();
    assertThat(catalog.versions(source)).containsExactly("two 2");
  }

  @Test
  void refusesAHostWithAnotherKeyAndShowsItsFingerprint() throws Exception {
    var pinned = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);

    var report = catalog.index(CatalogForTest.with(source, key(ours, pinned, null)));

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.message())
        .contains(KeyUtils.getFingerPrint(hostKey.getPublic()))
        .contains(KeyUtils.getFingerPrint(pinned.getPublic()));
    assertThat(catalog.failures(source)).containsExactly("host-key-refused");
  }

  @Test
  void refusesAHostWithAKeyOfAnotherKind() throws Exception {
    var pinned = KeyUtils.generateKeyPair("ssh-rsa", 2048);

    var report = catalog.index(CatalogForTest.with(source, key(ours, pinned, null)));

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.message()).contains(KeyUtils.getFingerPrint(hostKey.getPublic()));
  }

  @Test
  void saysThatTheHostDoesNotKnowOurKey() throws Exception {
    var stranger = KeyUtils.generateKeyPair("ssh-rsa", 2048);

    var report = catalog.index(CatalogForTest.with(source, key(stranger, hostKey, null)));

    assertThat(report.message()).contains("refuses our credentials").doesNotContain("PRIVATE");
    assertThat(catalog.failures(source)).containsExactly("access-denied");
  }

  @Test
  void asksForAKeyWithoutAPassphrase() throws Exception {
    var report = catalog.index(CatalogForTest.with(source, key(ours, hostKey, "secret")));

    assertThat(report.message()).contains("locked with a passphrase").doesNotContain("secret");
    assertThat(catalog.failures(source)).containsExactly("key-unreadable");
  }

  @Test
  void saysWhatIsNoKey() throws Exception {
    var garbled = new Credentials.SshKey("git", "-----BEGIN s3cret", openSsh(hostKey));
    var noHostKey = new Credentials.SshKey("git", pem(ours, null), "AAAA");

    catalog.index(CatalogForTest.with(source, garbled));
    var ofKey = catalog.failures(source);
    catalog.index(CatalogForTest.with(source, noHostKey));
    var ofHostKey = catalog.failures(source);
    catalog.index(source);

    assertThat(ofKey).containsExactly("key-unreadable");
    assertThat(ofHostKey).containsExactly("host-key-unreadable");
    assertThat(catalog.failures(source)).containsExactly("access-denied");
  }

  @Test
  void saysThatTheRepositoryIsGoneAndThatItIsBack() throws Exception {
    var entering = CatalogForTest.with(source, key(ours, hostKey, null));
    catalog.index(entering);

    var gone = catalog.index(CatalogForTest.moved(entering, address("127.0.0.1", "gone.git")));
    var during = catalog.versions(source);
    var rules = catalog.failures(source);
    catalog.index(entering);

    assertThat(gone.state()).isEqualTo(State.FAILED);
    assertThat(rules).containsExactly("repository-gone");
    assertThat(during).containsExactly("one 1.0");
    assertThat(catalog.failures(source)).isEmpty();
  }

  @Test
  void refusesHostsOfPrivateNetworks() throws Exception {
    var inside = catalog.repository("inside", address("localhost", "universe.git"), 0);

    var report = catalog.index(CatalogForTest.with(inside, key(ours, hostKey, null)));

    assertThat(report.message()).contains("localhost is refused");
    assertThat(catalog.failures(inside)).containsExactly("address-refused");
  }

  @Test
  void endsAListOfBranchesWithoutEnd() throws Exception {
    catalog.index(CatalogForTest.with(source, key(ours, hostKey, null)));
    var endless =
        """
        sh -c 'i=0; while :; do i=$((i+1)); printf "0040%s refs/heads/%%07d\\n" $i; done'
        """
            .formatted("a".repeat(40))
            .strip();
    var commands = new ProcessShellCommandFactory();
    ssh.setCommandFactory((channel, asked) -> commands.createCommand(channel, endless));

    var report = catalog.index(CatalogForTest.with(source, key(ours, hostKey, null)));

    assertThat(report.message()).contains("sends more than is allowed");
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  private String address(String host, String name) {
    return "ssh://git@%s:%d%s".formatted(host, ssh.getPort(), folder.resolve(name));
  }

  private static Credentials.SshKey key(KeyPair ours, KeyPair host, @Nullable String passphrase)
      throws Exception {
    return new Credentials.SshKey("git", pem(ours, passphrase), openSsh(host));
  }

  private static String openSsh(KeyPair key) throws IOException {
    return PublicKeyEntry.toString(key.getPublic());
  }

  private static String pem(KeyPair key, @Nullable String passphrase) throws Exception {
    var out = new ByteArrayOutputStream();
    OpenSSHKeyEncryptionContext locked = null;
    if (passphrase != null) {
      locked = new OpenSSHKeyEncryptionContext();
      locked.setPassword(passphrase);
      locked.setCipherName("AES");
      locked.setCipherType("256");
    }
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", locked, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
