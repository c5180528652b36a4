package universe.indexer.postgres;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.indexer.CatalogStore;
import universe.indexer.CatalogStore.Run;
import universe.indexer.FoundProblem;
import universe.indexer.IconFile;
import universe.indexer.IndexReport;
import universe.indexer.IndexedVersion;
import universe.indexer.PackageDirectory;
import universe.spec.PackageDefinition;
import universe.spec.Problem;

/** Writes what one run found, a few dozen rows at a time, into an open transaction. */
final class PostgresWriter implements CatalogStore.Writer {

  private static final int BATCH = 32;

  private static final String PUT =
      """
      insert into package_version
        (repository_id, name, release, version, path, source_commit, packaging_version,
         minimum_cluster_version, description, tags, licences, framework, featured, icon,
         updated_at, definition)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
      on conflict (repository_id, name, release) do update set
        version = excluded.version, path = excluded.path, source_commit = excluded.source_commit,
        packaging_version = excluded.packaging_version,
        minimum_cluster_version = excluded.minimum_cluster_version,
        description = excluded.description, tags = excluded.tags, licences = excluded.licences,
        framework = excluded.framework, featured = excluded.featured,
        icon = excluded.icon,
        updated_at = excluded.updated_at, definition = excluded.definition
      """;

  private static final String PUT_DIRECTORY =
      """
      insert into indexed_directory (repository_id, path, content_id) values (?, ?, ?)
      on conflict (repository_id, path) do update set content_id = excluded.content_id
      """;

  static final String PUT_PROBLEM =
      """
      insert into index_problem
        (repository_id, path, package, release, rule, severity, file, pointer, line, position,
         message, expected)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String PUT_REMOTE_ICON =
      "insert into remote_icon (key, address) values (?, ?) on conflict do nothing";

  private final Connection connection;
  private final UUID repository;
  private final Map<String, String> directories = new HashMap<>();
  private final Map<String, String> nameByPath = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> remoteIcons = new HashSet<>();
  private final Map<String, List<List<@Nullable Object>>> pending = new HashMap<>();
  private int added;
  private int changed;
  private int withdrawn;

  PostgresWriter(Connection connection, UUID repository) throws SQLException {
    this.connection = connection;
    this.repository = repository;
    Sql.of("select path, content_id from indexed_directory where repository_id = ?", repository)
        .list(connection, row -> directories.put(row.getString(1), row.getString(2)));
    Sql.of("select path, name from package_version where repository_id = ?", repository)
        .list(connection, row -> nameByPath.put(row.getString(1), row.getString(2)));
  }

  @Override
  public Map<String, String> directories() {
    return Map.copyOf(directories);
  }

  @Override
  public void put(IndexedVersion version, List<Problem> problems) {
    var directory = version.directory();
    var definition = version.definition();
    remember(directory, problems);
    if (nameByPath.containsKey(directory.path())) {
      changed++;
    } else {
      added++;
    }
    packages.add(definition.name());
    var icon = version.icon() == null ? version.iconAddress() : null;
    if (icon != null && remoteIcons.add(icon)) {
      later(PUT_REMOTE_ICON, IndexedVersion.remoteIconKey(icon), icon);
    }
    later(
        PUT,
        repository,
        definition.name(),
        definition.release(),
        definition.version(),
        directory.path(),
        version.commit(),
        definition.packagingVersion(),
        definition.minDcosReleaseVersion().map(ReleaseNumbers::of).orElse(new long[0]),
        definition.description(),
        definition.tags(),
        definition.licenses().stream().map(PackageDefinition.License::name).toList(),
        definition.framework(),
        definition.selected(),
        version.iconKey().orElse(null),
        version.updatedAt(),
        definition.toJson().toString());
  }

  @Override
  public void put(IconFile icon) {
    later(
        "insert into icon (hash, content_type, content) values (?, ?, ?) on conflict do nothing",
        icon.hash(),
        icon.contentType(),
        icon.content());
  }

  @Override
  public void quarantine(PackageDirectory directory, List<Problem> problems) {
    remember(directory, problems);
  }

  @Override
  public void withdraw(String path) {
    var name = nameByPath.remove(path);
    if (name != null) {
      packages.add(name);
      withdrawn++;
    }
    for (var table : List.of("package_version", "indexed_directory", "index_problem")) {
      now("delete from " + table + " where repository_id = ? and path = ?", repository, path);
    }
  }

  @Override
  public void layout(List<FoundProblem> problems) {
    now("delete from index_problem where repository_id = ? and package is null", repository);
    problems.forEach(found -> problem(found.path(), null, null, found.problem()));
  }

  private void remember(PackageDirectory directory, List<Problem> problems) {
    if (directories.containsKey(directory.path())) {
      now(
          "delete from index_problem where repository_id = ? and path = ?",
          repository,
          directory.path());
    }
    problems.stream()
        .limit(100)
        .forEach(each -> problem(directory.path(), directory.name(), directory.release(), each));
    later(PUT_DIRECTORY, repository, directory.path(), directory.contentId());
  }

  private void problem(
      String path, @Nullable String name, @Nullable Long release, Problem problem) {
    later(
        PUT_PROBLEM,
        repository,
        path,
        name,
        release,
        problem.rule(),
        problem.severity().name().toLowerCase(java.util.Locale.ROOT),
        problem.place().file(),
        problem.place().pointer(),
        problem.place().line(),
        problem.place().column(),
        problem.message(),
        problem.expected());
  }

  private void later(String statement, @Nullable Object... values) {
    var rows = pending.computeIfAbsent(statement, each -> new ArrayList<>());
    rows.add(Arrays.asList(values));
    if (rows.size() >= BATCH) {
      try {
        flush(statement);
      } catch (SQLException e) {
        throw new CatalogStoreFailure(e);
      }
    }
  }

  private void now(String statement, Object... values) {
    try {
      Sql.of(statement, values).update(connection);
    } catch (SQLException e) {
      throw new CatalogStoreFailure(e);
    }
  }

  void flush() throws SQLException {
    for (var statement : List.copyOf(pending.keySet())) {
      flush(statement);
    }
  }

  private void flush(String text) throws SQLException {
    var rows = pending.remove(text);
    if (rows == null) {
      return;
    }
    try (var statement = connection.prepareStatement(text)) {
      for (var row : rows) {
        Sql.bind(connection, statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (BatchUpdateException e) {
      throw e.getNextException() == null ? e : e.getNextException();
    }
  }

  IndexReport report(Run run, String commit, int problems) {
    return new IndexReport(
        run.announced(),
        repository,
        IndexReport.State.SUCCEEDED,
        run.startedAt(),
        run.from(),
        commit,
        added,
        changed,
        withdrawn,
        problems,
        packages,
        null);
  }
}
