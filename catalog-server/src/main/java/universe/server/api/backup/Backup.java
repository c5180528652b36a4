package universe.server.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Command;

/**
 * Saves an installation into one file, whether or not its server runs: {@code java -jar server.jar
 * backup FILE}. What the file holds opens every secret, so only its owner may read it.
 */
final class Backup {

  private final Place place;
  private final PrintStream out;
  private final Clock clock;

  private Backup(Place place, PrintStream out, Clock clock) {
    this.place = place;
    this.out = out;
    this.clock = clock;
  }

  /** Runs the command; returns the exit code: 2 for a wrong command line, 1 when it fails. */
  static int run(String... arguments) {
    var words = Command.words(arguments);
    if (words.size() != 2) {
      System.err.println("usage: backup FILE [--universe.data=<folder>]");
      return 2;
    }
    return CommandLine.attempt(() -> {
      try (var place = Place.named(arguments)) {
        new Backup(place, System.out, Clock.systemUTC())
            .into(Path.of(words.get(1)).toAbsolutePath().normalize());
      }
    });
  }

  private void into(Path file) throws IOException, SQLException {
    if (place.isEmbedded() && Files.notExists(place.data().resolve("installation-id"))) {
      throw new BackupRefused(
          "there is no Universe in %s; name its data folder".formatted(place.data()));
    }
    try (var writer = BackupWriter.to(file);
        var database = Database.open(place.database())) {
      database.beginReading();
      var manifest = write(writer, database);
      var sha256 = writer.finish(JsonMapper.shared().writeValueAsBytes(manifest));
      tell(manifest, file, sha256);
    }
  }

  private Manifest write(BackupWriter writer, Database database) throws IOException, SQLException {
    var createdAt = clock.instant();
    var installation = database.installation();
    var migrations = database.migrations();
    var tables = new ArrayList<Manifest.Table>();
    for (var table : database.tables()) {
      tables.add(database.copy(table, writer));
    }
    var sequences = database.sequences();
    var hasKey = !place.keysAreGiven() && Files.exists(place.keyFile());
    if (hasKey) {
      writer.add(Manifest.KEY_NAME, content -> Files.copy(place.keyFile(), content));
    }
    addSnapshots(writer);
    return new Manifest(
        Manifest.FORMAT,
        place.product(),
        installation,
        createdAt,
        hasKey,
        place.snapshots().toString(),
        migrations,
        tables,
        sequences,
        writer.entries());
  }

  private void addSnapshots(BackupWriter writer) throws IOException {
    var folder = place.snapshots();
    for (var snapshot : filesIn(folder)) {
      var name = Manifest.SNAPSHOTS + folder.relativize(snapshot).toString();
      // Opened before its entry begins: a snapshot that its retention removed meanwhile is left
      // out.
      try (var content = Files.newInputStream(snapshot)) {
        writer.addPacked(name, content::transferTo);
      } catch (NoSuchFileException e) {
        out.println("snapshot removed meanwhile, left out: " + snapshot.getFileName());
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          // What is still being written has no row yet.
          .filter(file -> !file.toString().endsWith(".part"))
          .sorted()
          .toList();
    }
  }

  private void tell(Manifest manifest, Path file, String sha256) throws IOException {
    var snapshots = manifest.snapshots();
    out.printf(
        "database      %d rows of %d tables, as of %s%n",
        manifest.rows(), manifest.tables().size(), manifest.createdAt());
    out.println(
        manifest.keyIncluded()
            ? "secret key    inside: whoever has this file can read every secret"
            : "secret key    not inside: it comes from the environment; save it elsewhere");
    out.printf(
        "snapshots     %d files, %d bytes%n",
        snapshots.size(), snapshots.stream().mapToLong(Manifest.Entry::bytes).sum());
    out.println(
        "not inside    the volumes of the instances; their data is in the snapshots, if there are"
            + " any");
    out.printf("written       %s (%d bytes)%n", file, Files.size(file));
    out.printf("sha-256       %s%n", sha256);
  }
}
