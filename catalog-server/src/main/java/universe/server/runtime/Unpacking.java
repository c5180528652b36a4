package universe.server.runtime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Moves the entries of an archive into a tar, except those that would lead out of it. */
final class Unpacking {

  private static final int MOST_ENTRIES = 200_000;
  private static final int READABLE = 0100644;
  private static final int EXECUTABLE = 0100755;
  private static final int EXECUTE_BITS = 0111;

  private final String uri;
  private final String prefix;
  private final TarArchiveOutputStream out;
  private long left;
  private int entries;

  /**
   * @param prefix directory of the entries in the tar, empty or ending in /
   * @param largest most bytes that may come out
   */
  Unpacking(String uri, String prefix, long largest, TarArchiveOutputStream out) {
    this.uri = uri;
    this.prefix = prefix;
    this.left = largest;
    this.out = out;
  }

  /** Whether a name stays below the directory it is resolved against. */
  static boolean staysBelow(String name) {
    return !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.indexOf('\0') < 0
        && Arrays.stream(name.split("/", -1)).noneMatch(".."::equals);
  }

  /** Unpacks an archive whose kind its name tells; does nothing for other files. */
  void unpack(Path content, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      unzip(content);
    } else if (lower.endsWith(".tar")) {
      try (InputStream in = open(content)) {
        untar(in);
      }
    } else if (lower.matches(".*\\.(tgz|tar\\.gz|tbz2|tar\\.bz2|txz|tar\\.xz)")) {
      try (InputStream in = decompressed(content)) {
        untar(in);
      }
    } else if (lower.endsWith(".gz")) {
      gunzip(content, name.substring(0, name.length() - ".gz".length()));
    }
  }

  private static InputStream open(Path content) throws IOException {
    return new BufferedInputStream(Files.newInputStream(content));
  }

  private InputStream decompressed(Path content) throws IOException {
    try {
      return new CompressorStreamFactory(false, 256 * 1024)
          .createCompressorInputStream(open(content));
    } catch (CompressorException e) {
      throw new IOException("it is not the kind of archive that its name says", e);
    }
  }

  private void untar(InputStream in) throws IOException {
    var tar = new TarArchiveInputStream(in);
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isSymbolicLink() || entry.isLink()) {
        link(entry);
      } else if (entry.isDirectory()) {
        directory(entry);
      } else if (entry.isFile()) {
        boolean executable = (entry.getMode() & EXECUTE_BITS) != 0;
        file(entry.getName(), entry.getSize(), executable, tar);
      }
    }
  }

  private void unzip(Path content) throws IOException {
    try (var zip = ZipFile.builder().setPath(content).get()) {
      for (var all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.isDirectory()) {
          directory(entry);
        } else if (!entry.isUnixSymlink()) {
          try (InputStream in = zip.getInputStream(entry)) {
            boolean executable = (entry.getUnixMode() & EXECUTE_BITS) != 0;
            file(entry.getName(), entry.getSize(), executable, in);
          }
        }
      }
    }
  }

  private void gunzip(Path content, String name) throws IOException {
    Path plain = Files.createTempFile("universe-unpack", ".part");
    try {
      try (InputStream in = decompressed(content);
          var file = Files.newOutputStream(plain)) {
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          spend(read);
          file.write(buffer, 0, read);
        }
      }
      left += Files.size(plain);
      try (InputStream in = open(plain)) {
        int slash = name.lastIndexOf('/');
        file(name.substring(slash + 1), Files.size(plain), false, in);
      }
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  private void directory(ArchiveEntry entry) throws IOException {
    String name = checked(entry.getName());
    if (!name.isEmpty() && !name.equals("./")) {
      out.putArchiveEntry(new TarArchiveEntry(prefix + (name.endsWith("/") ? name : name + "/")));
      out.closeArchiveEntry();
    }
  }

  private void file(String name, long size, boolean executable, InputStream in) throws IOException {
    var entry = new TarArchiveEntry(prefix + checked(name));
    entry.setMode(executable ? EXECUTABLE : READABLE);
    entry.setSize(size);
    spend(size);
    out.putArchiveEntry(entry);
    // the tar refuses more than the size that was announced and paid for
    in.transferTo(out);
    out.closeArchiveEntry();
  }

  /** Links lead somewhere below the archive's own directory, or are left out. */
  private void link(TarArchiveEntry from) throws IOException {
    String name = checked(from.getName());
    if (name.isEmpty()) {
      return;
    }
    String target = from.getLinkName();
    Path parent = Path.of("/" + name).resolveSibling("");
    boolean inside = staysBelow(target) || leadsBackInside(parent, target);
    if (!inside) {
      return;
    }
    byte kind = from.isSymbolicLink() ? TarArchiveEntry.LF_SYMLINK : TarArchiveEntry.LF_LINK;
    var entry = new TarArchiveEntry(prefix + name, kind);
    entry.setLinkName(from.isSymbolicLink() ? target : prefix + target);
    out.putArchiveEntry(entry);
    out.closeArchiveEntry();
  }

  private static boolean leadsBackInside(Path parent, String target) {
    int depth = parent.getNameCount();
    for (String segment : target.split("/", -1)) {
      depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
      if (depth < 0) {
        return false;
      }
    }
    return !target.startsWith("/");
  }

  private String checked(String name) {
    entries++;
    if (entries > MOST_ENTRIES) {
      throw new ArtifactUnavailable(uri, "it holds more than %d files".formatted(MOST_ENTRIES));
    }
    if (!staysBelow(name)) {
      throw new ArtifactUnavailable(uri, "it holds '%s', which leads out of it".formatted(name));
    }
    return name;
  }

  private void spend(long bytes) {
    left -= bytes;
    if (bytes < 0 || left < 0) {
      throw new ArtifactUnavailable(uri, "it is too large when unpacked");
    }
  }
}
