package universe.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import universe.server.api.DataFolder;
import universe.server.storage.Archives.PartFile;
import universe.server.storage.Archives.Written;
import universe.server.storage.Snapshot.Form;

/** Archives on a disk that is full, which only root can make. */
@EnabledIfSystemProperty(named = "user.name", matches = "root")
class FullDiskIT {

  private static final int SIZE = 4 << 20;

  @TempDir Path folder;

  @BeforeEach
  void makeASmallDisk() throws Exception {
    run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
  }

  @AfterEach
  void removeIt() throws Exception {
    run("umount", folder.toString());
  }

  @Test
  void leavesNothingOnItAndGoesOnOnceThereIsRoom() throws Exception {
    var archives =
        new Archives(
            new DataFolder(folder), new StorageSettings(null, null, 3, DataSize.ofBytes(1), 3));
    var snapshot = UUID.randomUUID();
    var part = new PartFile(UUID.randomUUID(), Form.DUMP);

    assertThatExceptionOfType(PlaceUnusable.class)
        .isThrownBy(() -> write(archives, snapshot, part))
        .withMessageContaining(folder.toString())
        .withMessageContaining("No space left");
    assertThat(folder.resolve("snapshots/" + snapshot)).isEmptyDirectory();

    run("mount", "-o", "remount,size=16m", folder.toString());
    assertThat(write(archives, snapshot, part).rawBytes()).isEqualTo(SIZE);
  }

  private static Written write(Archives archives, UUID snapshot, PartFile part) throws IOException {
    var noise = new byte[SIZE];
    new Random(1).nextBytes(noise);
    return archives.write(snapshot, part, out -> out.write(noise), bytes -> {});
  }

  private static void run(String... command) throws Exception {
    var process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).as(Arrays.toString(command)).isZero();
  }
}
