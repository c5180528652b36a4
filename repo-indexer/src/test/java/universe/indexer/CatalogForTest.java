package universe.indexer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import universe.indexer.bundle.Bundles;
import universe.indexer.git.GitRepositories;
import universe.indexer.postgres.PostgresCatalogStore;
import universe.indexer.postgres.Transactions;
import universe.spec.DcosRelease;
import universe.testing.PostgresDatabase;

/** A catalog with an indexer in front of it, and what its tables say. */
public final class CatalogForTest {

  private final PostgresDatabase database;
  private final PostgresCatalogStore store;
  private final GitRepositories git;
  private final RepositoryIndexer indexer;
  public final List<IndexReport> heard = new ArrayList<>();

  public CatalogForTest(PostgresDatabase database, Path mirrors) {
    this(database, mirrors, IndexLimits.DEFAULT);
  }

  public CatalogForTest(PostgresDatabase database, Path mirrors, IndexLimits limits) {
    this(
        database,
        mirrors,
        limits,
        new AddressGuard(
            new AddressGuard.Rules(
                false, Set.of(mirrors.toAbsolutePath().getParent()), Set.of("127.0.0.1"))));
  }

  CatalogForTest(PostgresDatabase database, Path mirrors, IndexLimits limits, AddressGuard guard) {
    this.database = database;
    Flyway.configure().dataSource(database.dataSource()).load().migrate();
    store = new PostgresCatalogStore(Transactions.of(database.dataSource()), heard::add);
    store.offerFor(DcosRelease.DEFAULT);
    var http = new GuardedHttp(guard, limits);
    git = new GitRepositories(mirrors, guard, http, limits);
    var bundles = new Bundles(mirrors.resolveSibling("bundles"), http, limits, DcosRelease.DEFAULT);
    indexer =
        new RepositoryIndexer(
            store,
            Map.of(RepositorySource.Kind.GIT, git, RepositorySource.Kind.BUNDLE, bundles),
            Clock.systemUTC());
  }

  /** Takes all repositories away, so that the next test finds none. */
  void clear() throws SQLException {
    run("delete from repository");
  }

  public PostgresCatalogStore store() {
    return store;
  }

  GitRepositories git() {
    return git;
  }

  public RepositorySource repository(String name, Path git) throws SQLException {
    return repository(name, git.toUri().toString(), 0);
  }

  public RepositorySource repository(String name, String address, int priority)
      throws SQLException {
    return repository(name, RepositorySource.Kind.GIT, address, priority);
  }

  RepositorySource bundle(String name, String address) throws SQLException {
    return repository(name, RepositorySource.Kind.BUNDLE, address, 0);
  }

  private RepositorySource repository(
      String name, RepositorySource.Kind kind, String address, int priority) throws SQLException {
    var id = UUID.randomUUID();
    run(
        "insert into repository (id, name, address, kind, priority, poll_interval_seconds)"
            + " values ('%s', '%s', '%s', '%s', %d, 60)"
                .formatted(id, name, address, kind.name().toLowerCase(Locale.ROOT), priority));
    return new RepositorySource(id, kind, address, null, null, new Credentials.None());
  }

  /** The same repository as somebody edited it. */
  static RepositorySource moved(RepositorySource source, String address) {
    return new RepositorySource(
        source.id(),
        source.kind(),
        address,
        source.reference(),
        source.folder(),
        source.credentials());
  }

  static RepositorySource at(RepositorySource source, @Nullable String reference) {
    return new RepositorySource(
        source.id(),
        source.kind(),
        source.address(),
        reference,
        source.folder(),
        source.credentials());
  }

  static RepositorySource in(RepositorySource source, @Nullable String folder) {
    return new RepositorySource(
        source.id(),
        source.kind(),
        source.address(),
        source.reference(),
        folder,
        source.credentials());
  }

  static RepositorySource with(RepositorySource source, Credentials credentials) {
    return new RepositorySource(
        source.id(),
        source.kind(),
        source.address(),
        source.reference(),
        source.folder(),
        credentials);
  }

  public IndexReport index(RepositorySource source) {
    return index(source, IndexTrigger.POLL);
  }

  public IndexReport index(RepositorySource source, IndexTrigger trigger) {
    var lease = store.lease(source.id(), "test", Duration.ofMinutes(1)).orElseThrow();
    try {
      return indexer.index(source, lease, trigger, null);
    } finally {
      store.release(lease);
    }
  }

  public RepositoryIndexer indexer() {
    return indexer;
  }

  /** What the catalog has, such as {@code one 1.0}. */
  List<String> versions(RepositorySource source) throws SQLException {
    return texts(
        "select name || ' ' || version from package_version where repository_id = '%s' order by 1"
            .formatted(source.id()));
  }

  /** What is wrong with the repository as a whole. */
  List<String> failures(RepositorySource source) throws SQLException {
    return texts(
        "select rule from index_problem where repository_id = '%s' and path = ''"
            .formatted(source.id()));
  }

  /** States of its runs, the first one first. */
  List<String> runs(RepositorySource source) throws SQLException {
    return texts(
        "select state from index_run where repository_id = '%s' order by started_at"
            .formatted(source.id()));
  }

  public long count(String query) throws SQLException {
    return Long.parseLong(texts(query).getFirst());
  }

  /** First column of the rows, as text. */
  public List<String> texts(String query) throws SQLException {
    List<@Nullable String> found = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
    }
    return List.copyOf(found);
  }

  public void run(String text) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
