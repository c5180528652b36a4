package universe.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The packaged jar, unpacked once for all servers of a test run, as the launcher unpacks it. */
final class UnpackedServer {

  private static @Nullable Path jar;

  private UnpackedServer() {}

  /** The jar that starts the server; its libraries lie beside it. */
  static synchronized Path jar() {
    if (jar == null) {
      jar = unpack(packaged());
    }
    return jar;
  }

  /** Where what a first start has taught the JVM lies, if anybody asked for it. */
  static Path rehearsal() {
    return jar().resolveSibling("server.aot");
  }

  private static Path packaged() {
    var named = System.getProperty("universe.test.jar");
    if (named != null) {
      return Path.of(named);
    }
    try (var built = Files.list(Path.of("target"))) {
      return built
          .filter(file -> file.getFileName().toString().endsWith("-boot.jar"))
          .max(Comparator.naturalOrder())
          .orElseThrow(() ->
              new IllegalStateException(
                  "no target/*-boot.jar; this test needs the packaged server: mvn verify"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path unpack(Path packaged) {
    var folder = ServerProcess.temporaryFolder("universe-unpacked");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try {
      var unpacking =
          new ProcessBuilder(
                  java,
                  "-Djarmode=tools",
                  "-jar",
                  packaged.toString(),
                  "extract",
                  "--destination",
                  folder.resolve("app").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      if (unpacking.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(folder.resolve("log")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return folder.resolve("app").resolve(packaged.getFileName());
  }

  private static void remove(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      // The next reboot of the machine empties the folder of temporary files.
    }
  }
}
