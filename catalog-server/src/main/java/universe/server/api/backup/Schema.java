package universe.server.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the tables that a backup was taken from, by the very migrations that made them there; the
 * server brings them up to date when it starts.
 */
final class Schema {

  private static final String FOLDER = "/db/migration/";
  private static final Pattern SCRIPT = Pattern.compile("V[0-9]+__[A-Za-z0-9_]+\\.sql");

  private Schema() {}

  /** Refuses a backup of tables that this version does not know yet. */
  static void refuseNewer(Manifest manifest) {
    var unknown = manifest.migrations().stream().filter(script -> !isKnown(script)).toList();
    if (!unknown.isEmpty()) {
      throw new BackupRefused(
          ("the backup was made by a newer Universe (%s), whose database this one does not know"
                  + " (%s); restore it with that version or a newer one")
              .formatted(manifest.product(), String.join(", ", unknown)));
    }
  }

  private static boolean isKnown(String script) {
    return SCRIPT.matcher(script).matches() && Schema.class.getResource(FOLDER + script) != null;
  }

  static void make(JdbcConnectionDetails details, Manifest manifest) throws IOException {
    var folder = Files.createTempDirectory("universe-migrations");
    try {
      copy(manifest.migrations(), folder);
      Flyway.configure()
          .dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword())
          .locations("filesystem:" + folder)
          .load()
          .migrate();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static void copy(List<String> scripts, Path folder) throws IOException {
    for (var script : scripts) {
      try (var content = Schema.class.getResourceAsStream(FOLDER + script)) {
        if (content == null) {
          throw new IllegalStateException(script + " was there a moment ago");
        }
        Files.copy(content, folder.resolve(script));
      }
    }
  }
}
