package universe.server.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import universe.testing.PostgresDatabase;

/**
 * A server as users run it: the packaged jar in a process of its own, with ports of its own. It can
 * be killed, paused and started again; its database and data folder outlive it.
 *
 * {@snippet :
 * try (var server = ServerProcess.on(database).with("universe.runtime.backend", "memory").start()) {
 *   server.client().get("/api/v1/instances");
 *   server.kill();
 *   server.start();
 * }
 * }
 *
 * <p>The jar is {@code target/*-boot.jar}, or what the system property {@code universe.test.jar}
 * names; only tests that run after {@code package} (Failsafe) find it.
 */
public final class ServerProcess implements AutoCloseable {

  /** Pays off where many tests run, not where one does. */
  private static final boolean REHEARSED = Boolean.getBoolean("universe.test.rehearse");

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int LOG_TAIL = 60;

  private final PostgresDatabase database;
  private final Path data;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final URI address = freeAddress();
  private final URI management = freeAddress();
  private final Client client = new Client(() -> address, JsonMapper.builder().build());
  private @Nullable Process process;

  private ServerProcess(PostgresDatabase database) {
    this.database = database;
    this.data = temporaryFolder("universe-server");
  }

  /** A server, not yet started, on this database and with an empty data folder. */
  public static ServerProcess on(PostgresDatabase database) {
    return new ServerProcess(database);
  }

  /** Another server, not yet started, on the same database, with the same settings and keys. */
  public ServerProcess sibling() {
    var sibling = new ServerProcess(database);
    sibling.settings.putAll(settings);
    return sibling
        .with("universe.secret.key-file", data.resolve("secret.key").toString())
        .with("universe.storage.folder", data.resolve("snapshots").toString());
  }

  /** Sets a setting from the next start on. */
  public ServerProcess with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** What its connections to the database are called. */
  public String name() {
    return data.getFileName().toString();
  }

  /** Its data folder. */
  public Path data() {
    return data;
  }

  /** Speaks to this server. */
  public Client client() {
    return client;
  }

  /**
   * Lets all servers of this test run start in half the time, at the price of about three starts:
   * one of them comes up once, ends, and leaves behind what its JVM learnt.
   */
  private void rehearse() {
    synchronized (ServerProcess.class) {
      if (REHEARSED && !Files.exists(UnpackedServer.rehearsal())) {
        begin(
            "-XX:AOTCacheOutput=" + UnpackedServer.rehearsal(), "-Dspring.context.exit=onRefresh");
        awaitEnd();
      }
    }
  }

  /** Starts it and waits until it is ready. */
  public ServerProcess start() {
    begin();
    awaitReady();
    return this;
  }

  /** Starts it without waiting, so that several can be started at once. */
  public ServerProcess begin() {
    rehearse();
    var rehearsal = UnpackedServer.rehearsal();
    return Files.exists(rehearsal) ? begin("-XX:AOTCache=" + rehearsal) : begin(new String[0]);
  }

  private ServerProcess begin(String... options) {
    if (process != null && process.isAlive()) {
      throw new IllegalStateException("the server runs already");
    }
    try {
      var started =
          new ProcessBuilder(command(List.of(), options))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      process = started;
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Waits until it is ready; fails with the end of its log when it dies instead. */
  public void awaitReady() {
    await("the server is ready")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> {
          if (!running().isAlive()) {
            throw new IllegalStateException("the server died:\n" + logTail());
          }
          return isReady();
        });
  }

  /** Kills it as {@code kill -9} does; nothing of it runs any more when this returns. */
  public void kill() {
    running().destroyForcibly();
    awaitEnd();
  }

  /** Ends it as {@code kill} does: it finishes its requests and steps, and leaves in order. */
  public void stop() {
    running().destroy();
    awaitEnd();
  }

  /** Stops its clock, as {@code kill -STOP} does: its connections stay open, nothing moves. */
  public void pause() {
    signal("STOP");
  }

  /** Lets it go on after {@link #pause}. */
  public void resume() {
    signal("CONT");
  }

  /** What a command of the jar came to. */
  public record Outcome(int exitCode, String output) {}

  /**
   * Runs a command of the jar, such as {@code reset-password}, with this server's settings and
   * beside it; what it says on its error stream goes to the server's log.
   */
  public Outcome command(String... words) {
    var command = command(List.of(words));
    try {
      var running =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      var output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(running.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where it takes requests. */
  public URI address() {
    return address;
  }

  /** Where it says how it is. */
  public URI management() {
    return management;
  }

  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** The end of its log, for messages of failures. */
  public String logTail() {
    try {
      var lines = Files.readAllLines(log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }

  /** Kills it and removes its data folder. */
  @Override
  public void close() {
    if (isRunning()) {
      kill();
    }
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(List<String> words, String... options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Nothing but memory and compilation: what is tested starts sooner and leaves room for others.
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", UnpackedServer.jar().toString()));
    command.addAll(words);
    var all = new LinkedHashMap<String, String>();
    all.put("universe.data", data.toString());
    all.put("universe.database.url", named(database.url()));
    all.put("universe.database.user", database.user());
    all.put("universe.database.password", database.password());
    all.put("universe.port", String.valueOf(address.getPort()));
    all.put("universe.management-port", String.valueOf(management.getPort()));
    all.put("universe.admin.password", Client.ADMIN_PASSWORD);
    all.putAll(settings);
    all.forEach((setting, value) -> command.add("--" + setting + "=" + value));
    return command;
  }

  private String named(String url) {
    return url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + name();
  }

  private boolean isReady() {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(management.resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void awaitEnd() {
    try {
      if (!running().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not end:\n" + logTail());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void signal(String name) {
    try {
      var pid = String.valueOf(running().pid());
      var kill = new ProcessBuilder("kill", "-" + name, pid).inheritIO().start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("no process " + pid + " takes signal " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("the server was never started");
    }
    return process;
  }

  private Path log() {
    return data.resolve("server.log");
  }

  private static URI freeAddress() {
    try (var socket = new ServerSocket(0)) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path temporaryFolder(String name) {
    try {
      return Files.createTempDirectory(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
