package universe.server.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** A folder of archives, readable by nobody but this server's user. */
final class FolderPlace implements ArchivePlace {

  private static final Logger log = LoggerFactory.getLogger(FolderPlace.class);

  private final Path folder;
  private final DataSize reserve;

  /**
   * A folder that may not exist yet.
   *
   * @param reserve room that is left to others
   */
  FolderPlace(Path folder, DataSize reserve) {
    this.folder = folder;
    this.reserve = reserve;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public void check() throws IOException {
    makeFolder(folder);
    if (!Files.isWritable(folder)) {
      throw new IOException("this server's user may not write there");
    }
    ensureRoom();
  }

  private static void makeFolder(Path folder) throws IOException {
    var ours = PosixFilePermissions.fromString("rwx------");
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ours));
  }

  @Override
  public Begun begin(String archive) throws IOException {
    var file = folder.resolve(archive);
    makeFolder(requireNonNull(file.getParent()));
    ensureRoom();
    return new BegunFile(file);
  }

  @Override
  public void ensureRoom() throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < reserve.toBytes()) {
      throw new IOException(
          "only %d MB are free there, and universe.storage.reserve wants %d MB left"
              .formatted(free >> 20, reserve.toMegabytes()));
    }
  }

  @Override
  public InputStream read(String archive) throws IOException {
    return Files.newInputStream(folder.resolve(archive));
  }

  @Override
  public void delete(String snapshot) throws IOException {
    FileSystemUtils.deleteRecursively(folder.resolve(snapshot));
  }

  /** A file of another name, until it is whole and on the disk. */
  private static final class BegunFile extends Begun {

    private final Path file;
    private final Path begun;
    private final FileChannel channel;

    private BegunFile(Path file) throws IOException {
      this.file = file;
      this.begun = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
      var ours = PosixFilePermissions.fromString("rw-------");
      this.channel =
          FileChannel.open(
              begun,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(ours));
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      var bytes = ByteBuffer.wrap(buffer, offset, length);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }

    @Override
    void finish() throws IOException {
      channel.force(true);
      channel.close();
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
        directory.force(true);
      }
    }

    @Override
    public void close() {
      try {
        channel.close();
        Files.deleteIfExists(begun);
      } catch (IOException e) {
        log.atWarn()
            .addKeyValue("file", begun)
            .addKeyValue("reason", e.getMessage())
            .log("What was begun of an archive stays until its snapshot is deleted");
      }
    }
  }
}
