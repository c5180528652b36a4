package universe.server.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** What a volume may hold, as a tar archive, and how to tell whether two hold the same. */
public final class VolumeArchive {

  private static final FileTime MODIFIED = FileTime.fromMillis(1_700_000_000_000L);
  private static final int SPARSE = 3_000_000;

  /** Owners, modes and kinds of files that a copy likes to lose. */
  public static final VolumeArchive ODD = new VolumeArchive(VolumeArchive::odd);

  /** The file in {@link #PLAIN}. */
  public static final String PLAIN_FILE = "empty";

  /** One file; something else had its name in {@link #ODD}. */
  public static final VolumeArchive PLAIN = new VolumeArchive(VolumeArchive::plain);

  private final byte[] tar;

  private VolumeArchive(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(bytes)) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      out.setAddPaxHeadersForNonAsciiNames(true);
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.tar = bytes.toByteArray();
  }

  private interface Content {
    void writeTo(TarArchiveOutputStream out) throws IOException;
  }

  public byte[] tar() {
    return tar.clone();
  }

  /** What it holds, a line each, in the order of names. */
  public List<String> lines() {
    try {
      return lines(new ByteArrayInputStream(tar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a tar holds, a line each, in the order of names. */
  public static List<String> lines(InputStream in) throws IOException {
    var lines = new ArrayList<String>();
    @SuppressWarnings("resource") // the caller's
    var tar = new TarArchiveInputStream(in);
    for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      lines.add(
          "%s %s %o %d:%d %d %s%s"
              .formatted(
                  entry.getName(),
                  (char) entry.getLinkFlag(),
                  entry.getMode() & 07777,
                  entry.getLongUserId(),
                  entry.getLongGroupId(),
                  entry.getLastModifiedTime().toMillis() / 1000,
                  entry.isLink() || entry.isSymbolicLink() ? "-> " + entry.getLinkName() : "",
                  entry.isFile() ? sha256(tar) : ""));
    }
    lines.sort(null);
    return lines;
  }

  private static String sha256(InputStream in) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void odd(TarArchiveOutputStream out) throws IOException {
    var random = new Random(1);
    var noise = new byte[100_000];
    random.nextBytes(noise);
    put(out, entry("volume/", TarConstants.LF_DIR, 02750, 1234, 1235), new byte[0]);
    put(out, entry("volume/empty/", TarConstants.LF_DIR, 01777, 0, 0), new byte[0]);
    put(out, entry("volume/gone-user", TarConstants.LF_NORMAL, 0600, 77_777, 88_888), noise);
    put(out, entry("volume/holes", TarConstants.LF_NORMAL, 0644, 7, 7), new byte[SPARSE]);
    var link = entry("volume/link", TarConstants.LF_SYMLINK, 0777, 5, 6);
    link.setLinkName("../somewhere/else");
    put(out, link, new byte[0]);
    var absolute = entry("volume/link-2", TarConstants.LF_SYMLINK, 0777, 0, 0);
    absolute.setLinkName("/volume/none");
    put(out, absolute, new byte[0]);
    var same = entry("volume/same", TarConstants.LF_LINK, 0600, 77_777, 88_888);
    same.setLinkName("volume/gone-user");
    put(out, same, new byte[0]);
    put(out, entry("volume/none", TarConstants.LF_NORMAL, 0, 0, 0), new byte[0]);
    put(out, entry("volume/program", TarConstants.LF_NORMAL, 06755, 0, 3), new byte[] {1});
    var name = "volume/" + "ä long name ".repeat(12) + "/";
    put(out, entry(name, TarConstants.LF_DIR, 0700, 9, 9), new byte[0]);
    put(out, entry(name + "ümlaut", TarConstants.LF_NORMAL, 0444, 9, 9), noise);
  }

  private static void plain(TarArchiveOutputStream out) throws IOException {
    put(out, entry("volume/", TarConstants.LF_DIR, 0755, 0, 0), new byte[0]);
    put(
        out,
        entry("volume/" + PLAIN_FILE, TarConstants.LF_NORMAL, 0644, 0, 0),
        new byte[] {1, 2, 3});
  }

  private static TarArchiveEntry entry(String name, byte kind, int mode, int user, int group) {
    var entry = new TarArchiveEntry(name, kind);
    entry.setMode(mode);
    entry.setIds(user, group);
    entry.setLastModifiedTime(MODIFIED);
    return entry;
  }

  private static void put(TarArchiveOutputStream out, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
