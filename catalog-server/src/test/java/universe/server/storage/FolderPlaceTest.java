package universe.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderPlaceTest extends ArchivePlaceKit {

  @TempDir Path archives;

  @Override
  ArchivePlace place() {
    return new FolderPlace(archives, DataSize.ofBytes(1));
  }

  @Override
  boolean isEmpty() {
    try (var files = Files.walk(archives)) {
      return files.noneMatch(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
