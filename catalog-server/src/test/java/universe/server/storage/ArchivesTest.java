package universe.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import universe.server.api.DataFolder;
import universe.server.storage.Archives.PartFile;
import universe.server.storage.Archives.Written;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.Snapshot.Part;
import universe.server.testing.VolumeArchive;

class ArchivesTest {

  private static final byte[] TAR = VolumeArchive.ODD.tar();

  @TempDir Path folder;
  private final UUID volume = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  private Archives archives(DataSize reserve) {
    return new Archives(new DataFolder(folder), new StorageSettings(null, null, 3, reserve, 3));
  }

  private Written written() throws IOException {
    return archives(DataSize.ofBytes(1))
        .write(
            id,
            tarOf(volume),
            out -> VolumeTar.copy(new ByteArrayInputStream(TAR), out),
            bytes -> {});
  }

  private Path file() {
    return folder.resolve("snapshots/" + id + "/" + volume + ".tar.zst");
  }

  private Snapshot snapshot(Part part) {
    return new Snapshot(
        id,
        UUID.randomUUID(),
        "/shop",
        "shop",
        1,
        UUID.randomUUID(),
        Snapshot.Kind.ON_DEMAND,
        Snapshot.State.READY,
        folder.resolve("snapshots").toString(),
        0,
        0,
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        List.of(part));
  }

  private static PartFile tarOf(UUID volume) {
    return new PartFile(volume, Form.FILES);
  }

  private Part part(Written written) {
    return new Part(
        volume,
        "shop.data",
        "shop.data.0",
        Form.FILES,
        written.rawBytes(),
        written.packedBytes(),
        written.sha256());
  }

  @Test
  void givesBackByteForByteWhatWasWritten() throws IOException {
    var archives = archives(DataSize.ofBytes(1));

    var written = written();

    var part = part(written);
    archives.verify(snapshot(part), part);
    try (var read = archives.read(snapshot(part), part)) {
      assertThat(read.readAllBytes()).isEqualTo(TAR);
    }
    assertThat(written.rawBytes()).isEqualTo(TAR.length);
    assertThat(written.packedBytes()).isEqualTo(Files.size(file())).isLessThan(TAR.length / 2);
  }

  @Test
  void letsNobodyElseRead() throws IOException {
    written();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void namesADamagedArchive() throws IOException {
    var part = part(written());
    var bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(), bytes);

    assertThatExceptionOfType(ArchiveDamaged.class)
        .isThrownBy(() -> archives(DataSize.ofBytes(1)).verify(snapshot(part), part))
        .withMessageContaining(file().toString())
        .withMessageContaining("damaged");
  }

  @Test
  void namesAMissingArchive() throws IOException {
    var part = part(written());
    Files.delete(file());

    assertThatExceptionOfType(ArchiveDamaged.class)
        .isThrownBy(() -> archives(DataSize.ofBytes(1)).verify(snapshot(part), part))
        .withMessageContaining(file() + " is not there");
  }

  @Test
  void keepsNothingOfATarThatBreaksOff() {
    var half = Arrays.copyOf(TAR, TAR.length / 2);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            archives(DataSize.ofBytes(1))
                .write(
                    id,
                    tarOf(volume),
                    out -> VolumeTar.copy(new ByteArrayInputStream(half), out),
                    bytes -> {}));
    assertThat(file().getParent()).isEmptyDirectory();
  }

  @Test
  void refusesToFillTheDisk() {
    assertThatExceptionOfType(PlaceUnusable.class)
        .isThrownBy(() ->
            archives(DataSize.ofTerabytes(1_000_000))
                .write(
                    id,
                    tarOf(volume),
                    out -> VolumeTar.copy(new ByteArrayInputStream(TAR), out),
                    bytes -> {}))
        .withMessageContaining("universe.storage.reserve");
  }

  @Test
  void keepsNothingWhenToldToStop() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            archives(DataSize.ofBytes(1))
                .write(
                    id,
                    tarOf(volume),
                    out -> VolumeTar.copy(new ByteArrayInputStream(TAR), out),
                    bytes -> {
                      throw new IllegalStateException("enough");
                    }));
    assertThat(file().getParent()).isEmptyDirectory();
  }
}
