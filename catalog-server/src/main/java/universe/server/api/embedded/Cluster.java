package universe.server.api.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL's data in a folder, and the process that serves it. */
final class Cluster {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LOOPBACK = "127.0.0.1";

  private final Path folder;
  private final Binaries binaries;

  Cluster(Path folder, Binaries binaries) {
    this.folder = folder;
    this.binaries = binaries;
  }

  /** A running server process. */
  record Running(long process, int port) {}

  Path data() {
    return folder.resolve("data");
  }

  static String url(int port) {
    return "jdbc:postgresql://%s:%d/postgres".formatted(LOOPBACK, port);
  }

  String password() throws IOException {
    var file = folder.resolve("password");
    if (Files.notExists(file)) {
      throw new PostgresNotStarted(
          "there is data in %s, but its password is missing from %s; put that file back"
              .formatted(data(), file));
    }
    return Files.readString(file).strip();
  }

  private void refuseOtherMajor() throws IOException {
    var major = Files.readString(data().resolve("PG_VERSION")).strip();
    if (!major.equals(Binaries.MAJOR)) {
      throw new PostgresNotStarted(
          "%s was made by PostgreSQL %s, and this server brings %s, which cannot read it; dump it"
                  .formatted(data(), major, Binaries.MAJOR)
              + " with the server that made it and load it here");
    }
  }

  /** Makes the cluster unless it is there, and returns its password. */
  String create(String user) throws IOException {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      refuseOtherMajor();
      return password();
    }
    var secret = folder.resolve("password");
    writePrivately(secret, randomPassword());
    var draft = Files.createTempDirectory(folder, "data-new");
    run(
        binaries.program("initdb").toString(),
        "--pgdata=" + draft,
        "--username=" + user,
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
    Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    return password();
  }

  /** Starts the server and waits until it answers; returns its port. */
  int start(int wantedPort) throws IOException {
    var port = port(wantedPort);
    Files.writeString(data().resolve("postgresql.conf"), settings(port));
    Files.deleteIfExists(data().resolve("postmaster.pid"));
    run(
        binaries.program("pg_ctl").toString(),
        "start",
        "--pgdata=" + data(),
        "--wait",
        "--timeout=" + PATIENCE.toSeconds(),
        "--log=" + folder.resolve("start.log"));
    Files.writeString(folder.resolve("port"), port + "\n");
    return port;
  }

  void stop() {
    try {
      run(
          binaries.program("pg_ctl").toString(),
          "stop",
          "--pgdata=" + data(),
          "--mode=fast",
          "--wait",
          "--timeout=" + PATIENCE.toSeconds());
    } catch (IOException e) {
      throw new PostgresNotStarted("PostgreSQL does not stop: " + e.getMessage());
    }
  }

  /** The server that runs on this data and says that it is ready. */
  Optional<Running> running() throws IOException {
    var lines = pidFile();
    if (lines.size() < 8 || !lines.get(7).strip().equals("ready")) {
      return Optional.empty();
    }
    return Optional.of(
        new Running(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
  }

  /**
   * A server that an earlier process of ours left behind; waited for while it starts, recovers or
   * stops. A pid file without such a process is stale.
   */
  Optional<Running> awaitSurvivor() throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (isOurs(pidFile())) {
      var running = running();
      if (running.isPresent()) {
        return running;
      }
      if (System.nanoTime() > deadline) {
        throw new PostgresNotStarted(
            "the PostgreSQL on %s neither starts nor stops".formatted(data()));
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return Optional.empty();
  }

  private List<String> pidFile() throws IOException {
    try {
      return Files.readAllLines(data().resolve("postmaster.pid"));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Whether the process named there is alive and no stranger who got its number. */
  private boolean isOurs(List<String> pidFile) {
    if (pidFile.isEmpty()) {
      return false;
    }
    try {
      var process = pidFile.getFirst().strip();
      var command = Files.readString(Path.of("/proc", process, "cmdline"));
      return command.contains(data().toString());
    } catch (IOException e) {
      return false;
    }
  }

  private int port(int wanted) throws IOException {
    if (wanted != 0) {
      return wanted;
    }
    var remembered = folder.resolve("port");
    if (Files.exists(remembered)) {
      var port = Integer.parseInt(Files.readString(remembered).strip());
      if (isFree(port)) {
        return port;
      }
    }
    try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static String settings(int port) {
    return """
    # Written anew at every start.
    listen_addresses = '%s'
    port = %d
    unix_socket_directories = ''
    max_connections = 100
    password_encryption = scram-sha-256
    fsync = on
    synchronous_commit = on
    full_page_writes = on
    shared_buffers = 128MB
    timezone = 'UTC'
    logging_collector = on
    log_directory = 'log'
    log_filename = 'postgresql-%%a.log'
    log_truncate_on_rotation = on
    log_rotation_age = 1d
    log_rotation_size = 0
    # A failing statement may carry a secret.
    log_min_error_statement = panic
    log_parameter_max_length_on_error = 0
    """
        .formatted(LOOPBACK, port);
  }

  /** Runs one of PostgreSQL's programs; as root in a user namespace, for it refuses to be root. */
  private void run(String... command) throws IOException {
    var all = Root.isUs() ? Root.without(command) : List.of(command);
    var output = Files.createTempFile(folder, "output", ".log");
    try {
      // Into a file: the server inherits it, and a pipe would never end.
      var process =
          new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(PATIENCE.plusSeconds(30).toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new PostgresNotStarted(command[0] + " takes too long");
      }
      if (process.exitValue() != 0) {
        throw new PostgresNotStarted(
            "%s ended with %d: %s"
                .formatted(command[0], process.exitValue(), Files.readString(output).strip()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresNotStarted("interrupted");
    } finally {
      Files.delete(output);
    }
  }

  private static String randomPassword() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text + "\n");
  }
}
