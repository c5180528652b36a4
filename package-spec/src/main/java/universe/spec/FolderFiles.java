package universe.spec;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Package files that lie in a folder; only ordinary files directly in it exist. */
final class FolderFiles implements PackageFiles {

  private final Path folder;
  private final int largest;

  FolderFiles(Path folder, int largest) {
    this.folder = folder;
    this.largest = largest;
  }

  @Override
  public List<String> names() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry, NOFOLLOW_LINKS))
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!folder.normalize().equals(file.getParent()) || !Files.exists(file, NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
      throw new IOException(name + " is a link or a folder, not an ordinary file");
    }
    try (InputStream content = Files.newInputStream(file, NOFOLLOW_LINKS)) {
      byte[] bytes = content.readNBytes(largest);
      if (content.read() >= 0) {
        throw new IOException(name + " has more than " + largest + " bytes");
      }
      return Optional.of(bytes);
    }
  }
}
