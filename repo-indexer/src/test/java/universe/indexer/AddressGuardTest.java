package universe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import universe.indexer.AddressGuard.Rules;

class AddressGuardTest {

  private final AddressGuard guard = new AddressGuard(Rules.PUBLIC_ONLY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "192.0.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd12::1]",
        "[ff02::1]",
        "[::ffff:127.0.0.1]",
        "[2002:7f00:1::]",
        "[64:ff9b::a00:1]",
        "localhost",
        "2130706433"
      })
  void refusesWhatIsNotPublic(String host) {
    assertThatThrownBy(() -> guard.resolve(host)).isInstanceOf(AddressRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "[2001:4860:4860::8888]", "172.32.0.1", "100.128.0.1"})
  void resolvesWhatIsPublic(String host) throws Exception {
    assertThat(guard.resolve(host)).isNotEmpty();
  }

  @Test
  void letsTheOperatorTrustAHost() throws Exception {
    var trusting = new AddressGuard(new Rules(false, Set.of(), Set.of("127.0.0.1")));

    assertThat(trusting.resolve("127.0.0.1")).isNotEmpty();
    assertThatThrownBy(() -> trusting.resolve("127.0.0.2")).isInstanceOf(AddressRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://8.8.8.8/x",
        "file:///etc/passwd",
        "gopher://8.8.8.8",
        "https://u:p@8.8.8.8/"
      })
  void refusesAddressesThatAreNotOfTheWeb(String address) {
    assertThatThrownBy(() -> guard.checkWeb(URI.create(address)))
        .isInstanceOf(AddressRefused.class);
  }

  @Test
  void readsOnlyFoldersThatTheOperatorAllows(@TempDir Path folder) throws Exception {
    var allowed = Files.createDirectories(folder.resolve("allowed"));
    var inside = Files.createDirectories(allowed.resolve("packages"));
    var outside = Files.createDirectories(folder.resolve("outside"));
    var link = Files.createSymbolicLink(allowed.resolve("link"), outside);
    var local = new AddressGuard(new Rules(false, Set.of(allowed), Set.of()));

    local.checkLocal(inside);

    assertThatThrownBy(() -> local.checkLocal(outside)).isInstanceOf(AddressRefused.class);
    assertThatThrownBy(() -> local.checkLocal(link)).isInstanceOf(AddressRefused.class);
    assertThatThrownBy(() -> guard.checkLocal(inside)).isInstanceOf(AddressRefused.class);
  }
}
