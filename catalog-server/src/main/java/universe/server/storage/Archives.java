package universe.server.storage;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import universe.server.api.DataFolder;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.Snapshot.Part;

/**
 * The archives of snapshots: a tar or dump of each volume, packed by zstd. New ones go into a
 * folder, or into a bucket where one is set up; old ones are read where they lie.
 */
@Component
class Archives {

  private static final int CHUNK = 1 << 18;
  private static final long LOOK_FOR_ROOM_EVERY = 16L << 20;

  private final ArchivePlace place;
  private final StorageSettings settings;

  Archives(DataFolder data, StorageSettings settings) {
    this.settings = settings;
    this.place =
        settings.s3() == null
            ? folder(settings.folder(data.path()))
            : new BucketPlace(settings.s3());
  }

  private ArchivePlace folder(Path folder) {
    return new FolderPlace(folder, settings.reserve());
  }

  /** What was written. */
  record Written(long rawBytes, long packedBytes, String sha256) {}

  /** Where new archives go. */
  String place() {
    return place.name();
  }

  /** Why no archive could be written now; empty when one could. */
  Optional<String> trouble() {
    try {
      place.check();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(PlaceUnusable.because(place.name(), e).getMessage()));
    }
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
    try (var begun = writing(() -> place.begin(part.in(snapshot)))) {
      var packed = new SummedStream(begun);
      var raw = pack(packed, content, soFar);
      writing(() -> {
        begun.finish();
        return true;
      });
      return new Written(raw, packed.size(), packed.sha256());
    }
  }

  /** Something to be packed. */
  interface Content {

    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What the archive of a volume is called within its place. */
  record PartFile(UUID volume, Form form) {

    static PartFile of(Part part) {
      return new PartFile(part.volume(), part.form());
    }

    String in(UUID snapshot) {
      return snapshot + "/" + volume + (form == Form.DUMP ? ".dump.zst" : ".tar.zst");
    }
  }

  private long pack(OutputStream packed, Content content, LongConsumer soFar) throws IOException {
    try {
      return writing(() -> packInto(packed, content, soFar));
    } catch (BrokenOff e) {
      throw e.failure;
    }
  }

  private long packInto(OutputStream packed, Content content, LongConsumer soFar)
      throws IOException {
    try (var zstd = zstd(packed)) {
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

  /** Tells trouble with the place from trouble with what is read. */
  private <T> T writing(Writing<T> work) {
    try {
      return work.write();
    } catch (IOException e) {
      throw PlaceUnusable.because(place.name(), e);
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

  /**
   * Makes sure an archive is what was written.
   *
   * @throws ArchiveDamaged when it is not
   */
  void verify(Snapshot snapshot, Part part) {
    try (var in = open(snapshot, part)) {
      var digest = SummedStream.digest();
      var buffer = new byte[CHUNK];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      var found = HexFormat.of().formatHex(digest.digest());
      if (!found.equals(part.sha256())) {
        throw new ArchiveDamaged(
            fullName(snapshot, part),
            "is damaged: its SHA-256 is %s, was %s when it was written"
                .formatted(found, part.sha256()));
      }
    } catch (NoSuchFileException e) {
      throw new ArchiveDamaged(fullName(snapshot, part), "is not there");
    } catch (IOException e) {
      throw new ArchiveDamaged(fullName(snapshot, part), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String fullName(Snapshot snapshot, Part part) {
    return snapshot.place() + "/" + PartFile.of(part).in(snapshot.id());
  }

  /** The tar or dump in an archive. */
  InputStream read(Snapshot snapshot, Part part) throws IOException {
    return new ZstdInputStreamNoFinalizer(new BufferedInputStream(open(snapshot, part), CHUNK));
  }

  private InputStream open(Snapshot snapshot, Part part) throws IOException {
    return placeOf(snapshot).read(PartFile.of(part).in(snapshot.id()));
  }

  /**
   * Deletes all archives of a snapshot.
   *
   * @throws PlaceUnusable when that is not possible now
   */
  void delete(Snapshot snapshot) {
    try {
      placeOf(snapshot).delete(snapshot.id().toString());
    } catch (IOException e) {
      throw PlaceUnusable.because(snapshot.place(), e);
    }
  }

  /** Where it lies, which may be elsewhere than where new ones go. */
  private ArchivePlace placeOf(Snapshot snapshot) throws IOException {
    if (snapshot.place().equals(place.name())) {
      return place;
    }
    if (snapshot.place().startsWith(BucketSettings.SCHEME)) {
      throw new IOException(
          "this server is not set up for %s, see universe.storage.s3".formatted(snapshot.place()));
    }
    return folder(Path.of(snapshot.place()));
  }

  /** Counts what goes into the archive; trouble with it is trouble with the place. */
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
          place.ensureRoom();
        }
        return count;
      });
      soFar.accept(count);
    }
  }
}
