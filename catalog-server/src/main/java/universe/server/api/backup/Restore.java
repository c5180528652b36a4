package universe.server.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import universe.server.api.Command;

/**
 * Brings an installation back from a file of {@link Backup}, while no server runs: {@code java -jar
 * server.jar restore FILE}. Nothing is touched before the whole file has been verified. With {@code
 * --replace} what is there is moved aside first.
 */
final class Restore {

  private static final String REPLACE = "--replace";

  /** What makes a data folder somebody's; the rest of it can be made anew. */
  private static final List<String> OURS =
      List.of("postgresql", Manifest.KEY_NAME, "snapshots", "installation-id");

  /** What belongs to the data of before, and can be fetched anew. */
  private static final List<String> FETCHED = List.of("mirrors", "artifacts");

  private final Place place;
  private final PrintStream out;
  private final Clock clock;

  private Restore(Place place, PrintStream out, Clock clock) {
    this.place = place;
    this.out = out;
    this.clock = clock;
  }

  /** Runs the command; returns the exit code: 2 for a wrong command line, 1 when it fails. */
  static int run(String... arguments) {
    var words = Command.words(arguments);
    if (words.size() != 2) {
      System.err.println("usage: restore FILE [--replace] [--universe.data=<folder>]");
      return 2;
    }
    var replace = Arrays.asList(arguments).contains(REPLACE);
    return CommandLine.attempt(() -> {
      var file = Path.of(words.get(1)).toAbsolutePath().normalize();
      try (var backup = BackupReader.verified(file)) {
        Schema.refuseNewer(backup.manifest());
        try (var place = Place.named(arguments)) {
          new Restore(place, System.out, Clock.systemUTC()).from(backup, replace);
        }
      }
    });
  }

  private void from(BackupReader backup, boolean replace) throws IOException, SQLException {
    if (!place.isEmbedded()) {
      refuseDatabaseInUse(replace);
    }
    makeRoom(replace);
    try {
      loadDatabase(backup);
      restoreKey(backup);
      restoreSnapshots(backup);
      // Last: what has this mark is whole.
      Files.writeString(
          place.data().resolve("installation-id"), backup.manifest().installation() + "\n");
    } catch (IOException | SQLException | RuntimeException e) {
      out.println("The restore broke off; run it again with --replace once the cause is mended.");
      throw e;
    }
    tell(backup.manifest());
  }

  private void makeRoom(boolean replace) throws IOException {
    Files.createDirectories(place.data());
    var found =
        Stream.concat(
                OURS.stream().map(place.data()::resolve),
                Stream.of(place.keyFile(), place.snapshots()))
            .distinct()
            .filter(Files::exists)
            .toList();
    if (found.isEmpty()) {
      return;
    }
    if (!replace) {
      throw new BackupRefused(
          ("%s is not empty: it holds %s; restore into another folder, or say --replace, which"
                  + " moves that aside")
              .formatted(
                  place.data(),
                  found.stream().map(Path::getFileName).map(Path::toString).toList()));
    }
    refuseWhileItRuns();
    var aside =
        place
            .data()
            .resolve(
                "replaced-"
                    + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                        .withZone(ZoneOffset.UTC)
                        .format(clock.instant()));
    Files.createDirectory(
        aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    for (var name :
        Stream.concat(found.stream(), FETCHED.stream().map(place.data()::resolve)).toList()) {
      if (Files.exists(name)) {
        move(name, aside.resolve(name.getFileName()));
      }
    }
    out.println("moved aside   " + aside + " (remove it when all is well)");
  }

  /**
   * What lies outside of the data folder may lie on another disk: folders stay beside themselves.
   */
  private void move(Path from, Path to) throws IOException {
    if (from.startsWith(place.data())) {
      Files.move(from, to);
    } else if (Files.isDirectory(from)) {
      Files.move(from, from.resolveSibling(from.getFileName() + "-replaced-" + clock.millis()));
    } else {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      Files.delete(from);
    }
  }

  private void refuseWhileItRuns() throws IOException {
    var lock = place.data().resolve("postgresql").resolve("owner.lock");
    if (!place.isEmbedded() || Files.notExists(lock)) {
      return;
    }
    try (var channel = java.nio.channels.FileChannel.open(lock, StandardOpenOption.WRITE);
        var own = channel.tryLock()) {
      if (own == null) {
        throw new BackupRefused(
            "a server runs on %s; stop it first (./universe down)".formatted(place.data()));
      }
    }
    var survivor = place.data().resolve("postgresql/data/postmaster.pid");
    if (Files.exists(survivor) && isAlive(Files.readAllLines(survivor).getFirst().strip())) {
      throw new BackupRefused(
          "the database of %s still runs; stop it first (./universe down)".formatted(place.data()));
    }
  }

  private static boolean isAlive(String process) {
    return ProcessHandle.of(Long.parseLong(process)).map(ProcessHandle::isAlive).orElse(false);
  }

  private void refuseDatabaseInUse(boolean replace) throws SQLException {
    var details = place.database();
    try (var database = Database.open(details)) {
      var others = database.others();
      if (others > 0) {
        throw new BackupRefused(
            "%d others are connected to %s; stop every server that uses it first"
                .formatted(others, details.getJdbcUrl()));
      }
      if (!replace && !database.isEmpty()) {
        throw new BackupRefused(
            ("the database %s is not empty; name an empty one, or say --replace, which drops"
                    + " everything in it")
                .formatted(details.getJdbcUrl()));
      }
    }
  }

  private void loadDatabase(BackupReader backup) throws IOException, SQLException {
    var details = place.database();
    try (var database = Database.open(details)) {
      if (!database.isEmpty()) {
        database.empty();
      }
      Schema.make(details, backup.manifest());
      database.load(backup.manifest(), place.snapshots(), table -> backup.open(table.entry()));
    }
  }

  private void restoreKey(BackupReader backup) throws IOException {
    if (!backup.manifest().keyIncluded()) {
      return;
    }
    Files.createDirectories(place.keyFile().toAbsolutePath().getParent());
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
            Files.newByteChannel(
                place.keyFile(),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly);
        var content = backup.open(Manifest.KEY_NAME)) {
      content.transferTo(java.nio.channels.Channels.newOutputStream(channel));
    }
  }

  private void restoreSnapshots(BackupReader backup) throws IOException {
    var folder = place.snapshots();
    for (var entry : backup.manifest().snapshots()) {
      var target = folder.resolve(entry.name().substring(Manifest.SNAPSHOTS.length())).normalize();
      if (!target.startsWith(folder)) {
        throw new BackupRefused("the backup reaches outside of its folder: " + entry.name());
      }
      Files.createDirectories(
          target.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      try (var content = backup.open(entry.name())) {
        Files.copy(content, target);
      }
    }
  }

  private void tell(Manifest manifest) {
    out.printf(
        "restored      installation %s as of %s%n", manifest.installation(), manifest.createdAt());
    out.printf("database      %d rows of %d tables%n", manifest.rows(), manifest.tables().size());
    out.println(
        manifest.keyIncluded()
            ? "secret key    " + place.keyFile()
            : "secret key    was not in the backup: give the server the one it had");
    out.printf("snapshots     %d files%n", manifest.snapshots().size());
    out.println(
        "not restored  the volumes of the instances; where they are gone, restore a snapshot of"
            + " each");
  }
}
