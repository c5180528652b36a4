package universe.server.testing;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.BuildResponseItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.testcontainers.DockerClientFactory;

/** A tiny image with a shell, made here because no hub may be near. */
public final class BusyBoxImage {

  public static final String NAME = "universe-test/busybox:1";
  private static final Path BINARY = Path.of("/bin/busybox");

  private static final String WITH_BUSYBOX =
      """
      FROM scratch
      COPY busybox /bin/busybox
      RUN ["/bin/busybox", "--install", "-s", "/bin"]
      """;
  private static final String FROM_DEBIAN = "FROM debian:bookworm-slim\n";

  private BusyBoxImage() {}

  /** Makes it on the engine of the tests; quick where it is there already. */
  public static void build() throws IOException, InterruptedException {
    boolean busyBox = Files.isExecutable(BINARY);
    byte[] context = context(busyBox);
    var built = new ResultCallback.Adapter<BuildResponseItem>();
    DockerClientFactory.lazyClient()
        .buildImageCmd(new ByteArrayInputStream(context))
        .withTags(Set.of(NAME))
        .withForcerm(true)
        .exec(built);
    built.awaitCompletion();
  }

  private static byte[] context(boolean busyBox) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      String dockerfile = busyBox ? WITH_BUSYBOX : FROM_DEBIAN;
      add(tar, "Dockerfile", dockerfile.getBytes(StandardCharsets.UTF_8));
      if (busyBox) {
        add(tar, "busybox", Files.readAllBytes(BINARY));
      }
    }
    return bytes.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setMode(0100755);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
