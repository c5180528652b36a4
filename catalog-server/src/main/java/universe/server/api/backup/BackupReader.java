package universe.server.api.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup file that proved to be whole, opened for reading. */
final class BackupReader implements AutoCloseable {

  private static final int LONGEST_MANIFEST = 64 << 20;

  private final ZipFile zip;
  private final Manifest manifest;

  private BackupReader(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a file and reads all of it once.
   *
   * @throws BackupRefused when it is no backup, damaged, or newer than this server understands
   */
  static BackupReader verified(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BackupRefused("there is no file " + file);
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (java.util.zip.ZipException e) {
      throw damaged(file, "it has no table of contents; it is cut off, or something else");
    }
    try {
      var manifest = manifest(file, zip);
      verifyEntries(file, zip, manifest);
      return new BackupReader(zip, manifest);
    } catch (IOException e) {
      zip.close();
      throw damaged(file, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Manifest manifest(Path file, ZipFile zip) throws IOException {
    var json = read(zip, Manifest.NAME);
    var checksum = read(zip, Manifest.CHECKSUM_NAME);
    if (json == null || checksum == null) {
      throw new BackupRefused("%s is no backup of Universe".formatted(file));
    }
    if (!Checksums.of(new ByteArrayInputStream(json)).equals(new String(checksum, US_ASCII))) {
      throw damaged(file, "its checksum of %s is another one".formatted(Manifest.NAME));
    }
    var mapper = JsonMapper.shared();
    var format = mapper.readTree(json).path("format").asInt(0);
    if (format > Manifest.FORMAT) {
      throw new BackupRefused(
          ("%s was made by a newer Universe (%s): it has format %d, and this one reads %d; restore"
                  + " it with that version")
              .formatted(
                  file,
                  mapper.readTree(json).path("product").asString("unknown"),
                  format,
                  Manifest.FORMAT));
    }
    try {
      return mapper.readValue(json, Manifest.class);
    } catch (JacksonException e) {
      throw damaged(file, "%s cannot be understood".formatted(Manifest.NAME));
    }
  }

  private static void verifyEntries(Path file, ZipFile zip, Manifest manifest) throws IOException {
    var names = new HashSet<String>();
    for (var entry : manifest.entries()) {
      names.add(entry.name());
      var found = zip.getEntry(entry.name());
      if (found == null) {
        throw damaged(file, "%s is missing from it".formatted(entry.name()));
      }
      try (var content = zip.getInputStream(found)) {
        if (!Checksums.of(content).equals(entry.sha256())) {
          throw damaged(file, "the checksum of %s is another one".formatted(entry.name()));
        }
      } catch (java.util.zip.ZipException e) {
        throw damaged(file, "%s cannot be unpacked".formatted(entry.name()));
      }
    }
    for (var table : manifest.tables()) {
      if (!names.contains(table.entry())) {
        throw damaged(file, "%s is missing from it".formatted(table.entry()));
      }
    }
  }

  private static byte @Nullable [] read(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (var content = zip.getInputStream(entry)) {
      return content.readNBytes(LONGEST_MANIFEST);
    }
  }

  private static BackupRefused damaged(Path file, String how) {
    return new BackupRefused(
        "%s is damaged: %s; nothing was restored, take another backup".formatted(file, how));
  }

  Manifest manifest() {
    return manifest;
  }

  /** The content of an entry that the manifest names. */
  InputStream open(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(name + " is missing from the backup");
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
