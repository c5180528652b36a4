package universe.server.testing;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.api.model.PushResponseItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;

/**
 * A registry of images on the loopback that lets in one user: Debian's {@code docker-registry},
 * which {@code ./universe test} installs.
 */
public final class ImageRegistry implements AutoCloseable {

  public static final String USER = "reader";
  private static final Path PROGRAM = Path.of("/usr/bin/docker-registry");

  private final Path folder;
  private final Process process;
  private final String address;
  private final String password;

  private ImageRegistry(Path folder, Process process, String address, String password) {
    this.folder = folder;
    this.process = process;
    this.address = address;
    this.password = password;
  }

  /** Starts one, with this password for {@link #USER}. */
  public static ImageRegistry start(String password) {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          PROGRAM + " is missing: apt-get install docker-registry, as ./universe test does");
    }
    try {
      var folder = ServerProcess.temporaryFolder("universe-registry");
      var port = Loopback.freePort();
      var address = "127.0.0.1:" + port;
      Files.writeString(
          folder.resolve("htpasswd"),
          USER + ":" + new BCryptPasswordEncoder(4).encode(password) + "\n");
      Files.writeString(
          folder.resolve("config.yml"),
          """
          version: 0.1
          log: {level: warn}
          storage: {filesystem: {rootdirectory: %1$s/images}}
          http: {addr: '%2$s', secret: of-tests}
          auth: {htpasswd: {realm: tests, path: %1$s/htpasswd}}
          """
              .formatted(folder, address));
      var process =
          new ProcessBuilder(PROGRAM.toString(), "serve", folder.resolve("config.yml").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      await("the registry answers")
          .atMost(Duration.ofSeconds(20))
          .pollInterval(Duration.ofMillis(50))
          .until(() -> Loopback.answers(port));
      return new ImageRegistry(folder, process, address, password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Host and port, as images' names begin. */
  public String address() {
    return address;
  }

  /** Puts an image of the engine there and takes the copy with its new name off the engine. */
  public String hold(String image, String path) {
    var engine = DockerClientFactory.lazyClient();
    var name = address + "/" + path;
    engine.tagImageCmd(image, name, "1").exec();
    try {
      engine
          .pushImageCmd(name)
          .withTag("1")
          .withAuthConfig(
              new AuthConfig()
                  .withRegistryAddress(address)
                  .withUsername(USER)
                  .withPassword(password))
          .exec(new ResultCallback.Adapter<PushResponseItem>())
          .awaitCompletion();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      engine.removeImageCmd(name + ":1").exec();
    }
    return name + ":1";
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
