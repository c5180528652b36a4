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
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import universe.server.api.DataFolder;
import universe.server.storage.Snapshot.Part;

/**
 * The folder of archives: a tar of each volume, packed by zstd. An archive has its name only when
 * it is whole and on the disk.
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
   * Packs a tar to its end.
   *
   * @param soFar is told the bytes of the tar that are done; may throw to end it
   * @throws IOException when the tar cannot be read, or breaks off
   * @throws PlaceUnusable when it cannot be written
   */
  Written write(UUID snapshot, UUID volume, InputStream tar, LongConsumer soFar)
      throws IOException {
    var file = file(snapshot, volume);
    var begun = file.resolveSibling(volume + "." + UUID.randomUUID() + ".part");
    writing(() -> roomFor(file));
    try {
      var written = pack(begun, tar, soFar);
      writing(() -> finish(begun, file));
      return written;
    } finally {
      writing(() -> Files.deleteIfExists(begun));
    }
  }

  private Path roomFor(Path file) throws IOException {
    var ours = PosixFilePermissions.fromString("rwx------");
    Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(ours));
    ensureRoom();
    return file;
  }

  private Written pack(Path file, InputStream tar, LongConsumer soFar) throws IOException {
    try {
      var packed = writing(() -> PackedFile.create(file));
      var raw = writing(() -> packInto(packed, tar, soFar));
      return new Written(raw, packed.size(), packed.sha256());
    } catch (BrokenOff e) {
      throw e.failure;
    }
  }

  private long packInto(PackedFile packed, InputStream tar, LongConsumer soFar) throws IOException {
    try (packed;
        var zstd = zstd(packed)) {
      var copied = new Copied(tar, zstd, soFar);
      readToTheEnd(copied);
      return copied.count;
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

  /** The engine has no way to say that it failed midway but to break off. */
  private static void readToTheEnd(Copied tar) {
    try {
      @SuppressWarnings("resource") // the caller's
      var entries = new TarArchiveInputStream(tar);
      var first = entries.getNextEntry();
      if (first == null || !first.isDirectory()) {
        throw new IOException("the target sent no archive of a volume");
      }
      while (entries.getNextEntry() != null) {
        // what counts is that there is an end
      }
      tar.drain();
    } catch (IOException e) {
      throw new BrokenOff(e);
    }
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
    var file = Path.of(snapshot.place()).resolve(name(snapshot.id(), part.volume()));
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

  /** The tar in an archive. */
  InputStream read(Snapshot snapshot, Part part) throws IOException {
    var file = Path.of(snapshot.place()).resolve(name(snapshot.id(), part.volume()));
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

  private Path file(UUID snapshot, UUID volume) {
    return folder.resolve(name(snapshot, volume));
  }

  private static String name(UUID snapshot, UUID volume) {
    return snapshot + "/" + volume + ".tar.zst";
  }

  private void ensureRoom() throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < settings.reserve().toBytes()) {
      throw PlaceUnusable.full(folder, free, settings.reserve());
    }
  }

  /** A stream that also goes, byte for byte, into another one. */
  private final class Copied extends InputStream {

    private final InputStream in;
    private final OutputStream out;
    private final LongConsumer soFar;
    private final byte[] skipped = new byte[CHUNK];
    private long count;
    private long lookForRoomAt = LOOK_FOR_ROOM_EVERY;

    private Copied(InputStream in, OutputStream out, LongConsumer soFar) {
      this.in = in;
      this.out = out;
      this.soFar = soFar;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = in.read(buffer, offset, length);
      if (read > 0) {
        keep(buffer, offset, read);
      }
      return read;
    }

    void drain() throws IOException {
      while (skip(skipped.length) > 0) {
        // goes on
      }
    }

    /** To be skipped is not to be left out. */
    @Override
    public long skip(long wanted) throws IOException {
      var left = wanted;
      while (left > 0) {
        var read = read(skipped, 0, (int) Math.min(skipped.length, left));
        if (read < 0) {
          break;
        }
        left -= read;
      }
      return wanted - left;
    }

    private void keep(byte[] buffer, int offset, int length) {
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
