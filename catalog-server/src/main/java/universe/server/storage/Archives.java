package universe.server.storage;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import universe.server.api.DataFolder;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.Snapshot.Part;

/**
 * The folder of archives: a tar or dump of each volume, packed by zstd. An archive has its name
 * only when it is whole and on the disk.
 */
@Component
class Archives {

  private static final int CHUNK = 1 << 18;
  private static final long LOOK_FOR_ROOM_EVERY = 16L << 20;

  private final Path folder;
  private final StorageSettings settings;

  Archives(DataFolder data, StorageSettings settings) {
    var wanted = settings.folder();
    this.folder =
        wanted == null ? data.path().resolve("snapshots") : wanted.toAbsolutePath().normalize();
    this.settings = settings;
  }

  /** What was written. */
  record Written(long rawBytes, long packedBytes, String sha256) {}

  String place() {
    return folder.toString();
  }

  /**
   * Packs what is given.
   *
   * @param content gives a tar or a dump, to its end
   * @param soFar is told the bytes of it that are done; may throw to end it
   * @throws IOException when the content cannot be had, or breaks off
   * @throws PlaceUnusable when it cannot be written
   */
  Written write(UUID snapshot, PartFile part, Content content, LongConsumer soFar)
      throws IOException {
    var file = folder.resolve(part.in(snapshot));
    var begun = file.resolveSibling(part.volume() + "." + UUID.randomUUID() + ".part");
    writing(() -> roomFor(file));
    try {
      var written = pack(begun, content, soFar);
      writing(() -> finish(begun, file));
      return written;
    } finally {
      writing(() -> Files.deleteIfExists(begun));
    }
  }

  /** Something to be packed. */
  interface Content {

    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Where the archive of a volume lies within the folder. */
  record PartFile(UUID volume, Form form) {

    static PartFile of(Part part) {
      return new PartFile(part.volume(), part.form());
    }

    Path in(UUID snapshot) {
      var kind = form == Form.DUMP ? ".dump.zst" : ".tar.zst";
      return Path.of(snapshot.toString(), volume + kind);
    }
  }

  private Path roomFor(Path file) throws IOException {
    var ours = PosixFilePermissions.fromString("rwx------");
    Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(ours));
    ensureRoom();
    return file;
  }

  private Written pack(Path file, Content content, LongConsumer soFar) throws IOException {
    try {
      var packed = writing(() -> PackedFile.create(file));
      var raw = writing(() -> packInto(packed, content, soFar));
      return new Written(raw, packed.size(), packed.sha256());
    } catch (BrokenOff e) {
      throw e.failure;
    }
  }

  private long packInto(PackedFile packed, Content content, LongConsumer soFar) throws IOException {
    try (packed;
        var zstd = zstd(packed)) {
      var counted = new Counted(zstd, soFar);
      try {
        content.writeTo(counted);
      } catch (IOException e) {
        throw new BrokenOff(e);
      }
      return counted.count;
    }
  }

  private ZstdOutputStreamNoFinalizer zstd(OutputStream out) throws IOException {
    var zstd = new ZstdOutputStreamNoFinalizer(out, settings.level());
    // Packs on a thread of its own, while this one reads.
    zstd.setChecksum(true).setWorkers(1);
    return zstd;
  }

  /** Tells trouble with our disk from trouble with what is read. */
  private <T> T writing(Writing<T> work) {
    try {
      return work.write();
    } catch (IOException e) {
      throw PlaceUnusable.because(folder, e);
    }
  }

  private interface Writing<T> {
    T write() throws IOException;
  }

  /** What is read cannot be read on; nothing is wrong with where it is written. */
  private static final class BrokenOff extends RuntimeException {

    private final transient IOException failure;

    private BrokenOff(IOException failure) {
      super(failure);
      this.failure = failure;
    }
  }

  private Path finish(Path begun, Path file) throws IOException {
    Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      directory.force(true);
    }
    return file;
  }

  /**
   * Makes sure an archive is what was written.
   *
   * @throws ArchiveDamaged when it is not
   */
  void verify(Snapshot snapshot, Part part) {
    var file = file(snapshot, part);
    try (var in = Files.newInputStream(file)) {
      var digest = PackedFile.digest();
      var buffer = new byte[CHUNK];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      var found = HexFormat.of().formatHex(digest.digest());
      if (!found.equals(part.sha256())) {
        throw new ArchiveDamaged(
            file.toString(),
            "is damaged: its SHA-256 is %s, was %s when it was written"
                .formatted(found, part.sha256()));
      }
    } catch (NoSuchFileException e) {
      throw new ArchiveDamaged(file.toString(), "is not there");
    } catch (IOException e) {
      throw new ArchiveDamaged(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  /** The tar or dump in an archive. */
  InputStream read(Snapshot snapshot, Part part) throws IOException {
    var file = file(snapshot, part);
    return new ZstdInputStreamNoFinalizer(
        new BufferedInputStream(Files.newInputStream(file), CHUNK));
  }

  /** Deletes all archives of a snapshot. */
  void delete(Snapshot snapshot) {
    try {
      FileSystemUtils.deleteRecursively(
          Path.of(snapshot.place()).resolve(snapshot.id().toString()));
    } catch (IOException e) {
      throw PlaceUnusable.because(folder, e);
    }
  }

  private static Path file(Snapshot snapshot, Part part) {
    return Path.of(snapshot.place()).resolve(PartFile.of(part).in(snapshot.id()));
  }

  private void ensureRoom() throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < settings.reserve().toBytes()) {
      throw PlaceUnusable.full(folder, free, settings.reserve());
    }
  }

  /** Counts what goes into the archive; trouble with it is trouble with our disk. */
  private final class Counted extends OutputStream {

    private final OutputStream out;
    private final LongConsumer soFar;
    private long count;
    private long lookForRoomAt = LOOK_FOR_ROOM_EVERY;

    private Counted(OutputStream out, LongConsumer soFar) {
      this.out = out;
      this.soFar = soFar;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      writing(() -> {
        out.write(buffer, offset, length);
        count += length;
        if (count >= lookForRoomAt) {
          lookForRoomAt = count + LOOK_FOR_ROOM_EVERY;
          ensureRoom();
        }
        return count;
      });
      soFar.accept(count);
    }
  }
}
