package universe.server.api.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup file: aside and readable by its owner only, whole once it has its name. */
final class BackupWriter implements AutoCloseable {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path file;
  private final Path draft;
  private final FileChannel channel;
  private final MessageDigest whole = Checksums.sha256();
  private final ZipOutputStream zip;
  private final List<Manifest.Entry> entries = new ArrayList<>();

  private BackupWriter(Path file, Path draft, FileChannel channel) {
    this.file = file;
    this.draft = draft;
    this.channel = channel;
    var raw = new DigestOutputStream(Channels.newOutputStream(channel), whole);
    this.zip = new ZipOutputStream(new BufferedOutputStream(raw, 1 << 16));
  }

  static BackupWriter to(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new BackupRefused("%s exists already; name a new file".formatted(file));
    }
    var draft = file.resolveSibling(file.getFileName() + ".part");
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      return new BackupWriter(file, draft, FileChannel.open(draft, NEW, ownerOnly));
    } catch (FileAlreadyExistsException e) {
      throw new BackupRefused(
          "%s is there: another backup is at work, or was broken off; remove it then"
              .formatted(draft));
    }
  }

  /** Writes the content of an entry. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Adds an entry that is worth packing. */
  Manifest.Entry add(String name, Content content) throws IOException {
    return add(name, content, Deflater.DEFAULT_COMPRESSION);
  }

  /** Adds an entry that is packed already. */
  Manifest.Entry addPacked(String name, Content content) throws IOException {
    return add(name, content, Deflater.NO_COMPRESSION);
  }

  private Manifest.Entry add(String name, Content content, int level) throws IOException {
    var entry = write(name, content, level);
    entries.add(entry);
    return entry;
  }

  private Manifest.Entry write(String name, Content content, int level) throws IOException {
    zip.setLevel(level);
    zip.putNextEntry(new ZipEntry(name));
    var sha = Checksums.sha256();
    var counted = new Counted(new DigestOutputStream(new Kept(zip), sha));
    content.writeTo(counted);
    zip.closeEntry();
    return new Manifest.Entry(name, counted.bytes, HexFormat.of().formatHex(sha.digest()));
  }

  List<Manifest.Entry> entries() {
    return List.copyOf(entries);
  }

  /** Adds the manifest with its own checksum, and gives the file its name; returns its SHA-256. */
  String finish(byte[] manifest) throws IOException {
    var written =
        write(Manifest.NAME, out -> out.write(manifest), Deflater.DEFAULT_COMPRESSION).sha256();
    write(
        Manifest.CHECKSUM_NAME,
        out -> out.write(written.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
        Deflater.DEFAULT_COMPRESSION);
    zip.finish();
    zip.flush();
    channel.force(true);
    zip.close();
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return HexFormat.of().formatHex(whole.digest());
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(draft);
  }

  /** Keeps an entry's writer from closing the whole file. */
  private static final class Kept extends FilterOutputStream {

    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
      bytes++;
    }

    @Override
    public void write(byte[] several, int from, int count) throws IOException {
      out.write(several, from, count);
      bytes += count;
    }
  }
}
