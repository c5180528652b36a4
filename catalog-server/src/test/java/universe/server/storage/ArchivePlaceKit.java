package universe.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place of archives keeps to. */
abstract class ArchivePlaceKit {

  final String folder = UUID.randomUUID().toString();
  final String archive = folder + "/data.tar.zst";

  abstract ArchivePlace place();

  /** Whether nothing is left, of archives that were begun either. */
  abstract boolean isEmpty();

  @ParameterizedTest
  @ValueSource(ints = {1, 8 << 20, (20 << 20) + 7})
  void givesBackWhatWasWritten(int size) throws IOException {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);

    try (var begun = place().begin(archive)) {
      var half = size / 2;
      begun.write(bytes, 0, half);
      begun.write(bytes, half, size - half);
      begun.finish();
    }

    try (var read = place().read(archive)) {
      assertThat(read.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void saysThatItCanBeUsed() {
    assertThatNoException().isThrownBy(() -> place().check());
    assertThat(isEmpty()).isTrue();
  }

  @Test
  void hasNothingOfWhatIsNotFinished() throws IOException {
    try (var begun = place().begin(archive)) {
      begun.write(new byte[9 << 20]);
      assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> place().read(archive));
    }

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> place().read(archive));
    assertThat(isEmpty()).isTrue();
  }

  @Test
  void replacesWhatHasTheName() throws IOException {
    write("before");
    try (var begun = place().begin(archive)) {
      begun.write("left off".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(place().read(archive)).hasContent("before");

    write("after");

    assertThat(place().read(archive)).hasContent("after");
  }

  @Test
  void deletesAFolderAndNoOther() throws IOException {
    write("one");
    var other = folder + "-too/data.tar.zst";
    try (var begun = place().begin(other)) {
      begun.write(1);
      begun.finish();
    }

    place().delete(folder);
    place().delete(folder);

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> place().read(archive));
    assertThat(place().read(other)).hasBinaryContent(new byte[] {1});
    place().delete(folder + "-too");
    assertThat(isEmpty()).isTrue();
  }

  private void write(String text) throws IOException {
    try (var begun = place().begin(archive)) {
      begun.write(text.getBytes(StandardCharsets.UTF_8));
      begun.finish();
    }
  }
}
