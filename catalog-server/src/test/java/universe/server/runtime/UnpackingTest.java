package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import universe.spec.workload.Artifact;

class UnpackingTest {

  private static final String FROM = "https://example.org/a";

  @TempDir Path folder;

  private List<String> unpack(String name, byte[] content, long largest) throws IOException {
    Path file = folder.resolve("content");
    Files.write(file, content);
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      new Unpacking(FROM, "", largest, tar).unpack(file, name);
    }
    var names = new ArrayList<String>();
    var tar = new TarArchiveInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      names.add(entry.getName() + (entry.isSymbolicLink() ? "->" + entry.getLinkName() : ""));
    }
    return names;
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[1000]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tarOf(TarArchiveEntry... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (TarArchiveEntry entry : entries) {
        tar.putArchiveEntry(entry);
        tar.write(new byte[(int) entry.getSize()]);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static TarArchiveEntry link(String name, String target) {
    var entry = new TarArchiveEntry(name, TarArchiveEntry.LF_SYMLINK);
    entry.setLinkName(target);
    return entry;
  }

  @Test
  void unpacksZip() throws IOException {
    assertThat(unpack("a.zip", zip("bin/run", "README"), 10_000))
        .containsExactly("bin/run", "README");
  }

  @Test
  void unpacksTarAndGzippedFiles() throws IOException {
    var file = new TarArchiveEntry("a/b");
    file.setSize(3);
    assertThat(unpack("a.tar", tarOf(file), 10_000)).containsExactly("a/b");
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(unpack("words.gz", bytes.toByteArray(), 10_000)).containsExactly("words");
  }

  @Test
  void unpacksTarThatXzPacked() throws IOException {
    var file = new TarArchiveEntry("a/b");
    file.setSize(3);
    var bytes = new ByteArrayOutputStream();
    try (var xz = new XZCompressorOutputStream(bytes)) {
      xz.write(tarOf(file));
    }

    assertThat(unpack("a.tar.xz", bytes.toByteArray(), 10_000)).containsExactly("a/b");
    assertThat(unpack("a.txz", bytes.toByteArray(), 10_000)).containsExactly("a/b");
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    assertThat(unpack("a.jar", zip("x"), 10_000)).isEmpty();
  }

  @Test
  void refusesNamesThatLeadOut() throws IOException {
    byte[] hostile = zip("../../etc/passwd");

    assertThatExceptionOfType(ArtifactUnavailable.class)
        .isThrownBy(() -> unpack("a.zip", hostile, 10_000))
        .withMessageContaining("leads out");
  }

  @Test
  void leavesOutLinksThatLeadOut() throws IOException {
    byte[] links = tarOf(link("lib/a", "../b"), link("evil", "../../etc"), link("root", "/etc"));

    assertThat(unpack("a.tar", links, 10_000)).containsExactly("lib/a->../b");
  }

  @Test
  void refusesWhatIsTooLargeWhenUnpacked() throws IOException {
    byte[] bomb = zip("one", "two", "three");

    assertThatExceptionOfType(ArtifactUnavailable.class)
        .isThrownBy(() -> unpack("a.zip", bomb, 2_500))
        .withMessageContaining("too large");
  }

  @Test
  void namesFilesAfterTheirAddress() {
    assertThat(Sandbox.nameOf(artifact("https://example.org/x/app.tgz?v=1", null)))
        .isEqualTo("app.tgz");
    assertThat(Sandbox.nameOf(artifact("https://example.org/x", "lib/y"))).isEqualTo("lib/y");
    assertThatExceptionOfType(ArtifactUnavailable.class)
        .isThrownBy(() -> Sandbox.nameOf(artifact("https://example.org/x", "../y")));
  }

  private static Artifact artifact(String uri, @org.jspecify.annotations.Nullable String to) {
    return new Artifact(uri, true, false, false, to);
  }
}
