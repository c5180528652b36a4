package universe.server.secret.crypto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {

  @TempDir Path folder;

  @Test
  void opensWhatItSealed() {
    var envelope = envelope("key");

    var sealed = envelope.seal("s3cr€t", "here");

    assertThat(envelope.open(sealed, "here")).isEqualTo("s3cr€t");
    assertThat(new String(sealed, ISO_8859_1)).doesNotContain("s3cr");
  }

  @Test
  void sealsTheSameValueDifferentlyEachTime() {
    var envelope = envelope("key");

    assertThat(envelope.seal("same", "here")).isNotEqualTo(envelope.seal("same", "here"));
  }

  @Test
  void doesNotOpenInAnotherPlace() {
    var envelope = envelope("key");
    var sealed = envelope.seal("value", "here");

    assertThatThrownBy(() -> envelope.open(sealed, "there")).isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenWithAnotherKey() {
    var sealed = envelope("key").seal("value", "here");

    assertThatThrownBy(() -> envelope("other").open(sealed, "here"))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("which the key file does not have");
  }

  @Test
  void noticesEachChangedByte() {
    var envelope = envelope("key");
    var sealed = envelope.seal("value", "here");

    for (var index = 0; index < sealed.length; index++) {
      var changed = sealed.clone();
      changed[index] ^= 1;

      assertThatThrownBy(() -> envelope.open(changed, "here")).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void opensWithAnOlderKeyOfTheFileWhatWasSealedBeforeItsRotation() throws IOException {
    var sealed = envelope("key").seal("value", "here");
    var old = Files.readString(folder.resolve("key"));
    MasterKeys.of(folder.resolve("new"));
    Files.writeString(folder.resolve("new"), Files.readString(folder.resolve("new")) + old);

    assertThat(envelope("new").open(sealed, "here")).isEqualTo("value");
  }

  @Test
  void makesAKeyFileThatOnlyItsOwnerReads() throws IOException {
    envelope("key");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesAKeyFileThatOthersRead() throws IOException {
    envelope("key");
    Files.setPosixFilePermissions(
        folder.resolve("key"), PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> envelope("key")).hasMessageContaining("chmod 600");
  }

  @Test
  void refusesABrokenKeyFileWithoutRepeatingIt() throws IOException {
    envelope("key");
    Files.writeString(folder.resolve("key"), "not-a-key abc");

    assertThatThrownBy(() -> envelope("key"))
        .hasMessageContaining("32 bytes in base64")
        .hasMessageNotContaining("abc");
  }

  private Envelope envelope(String name) {
    return new Envelope(MasterKeys.of(folder.resolve(name)));
  }
}
