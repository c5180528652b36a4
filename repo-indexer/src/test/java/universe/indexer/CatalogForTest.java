package universe.indexer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import universe.indexer.git.GitRepositories;
import universe.indexer.postgres.PostgresCatalogStore;
import universe.indexer.postgres.Transactions;
import universe.testing.PostgresDatabase;

/** A catalog with an indexer in front of it, and what its tables say. */
public final class CatalogForTest {

  private final PostgresDatabase database;
  private final PostgresCatalogStore store;
  private final RepositoryIndexer indexer;
  public final List<IndexReport> heard = new ArrayList<>();

  public CatalogForTest(PostgresDatabase database, Path mirrors) {
    this(database, mirrors, IndexLimits.DEFAULT);
  }

  public CatalogForTest(PostgresDatabase database, Path mirrors, IndexLimits limits) {
    this.database = database;
    Flyway.configure().dataSource(database.dataSource()).load().migrate();
    store = new PostgresCatalogStore(Transactions.of(database.dataSource()), heard::add);
    store.offerFor("2.0");
    var guard =
        new AddressGuard(
            new AddressGuard.Rules(false, Set.of(mirrors.toAbsolutePath().getParent()), Set.of()));
    var http = new GuardedHttp(guard, limits);
    indexer =
        new RepositoryIndexer(
            store,
            Map.of(RepositorySource.Kind.GIT, new GitRepositories(mirrors, guard, http, limits)),
            Clock.systemUTC());
  }

  public PostgresCatalogStore store() {
    return store;
  }

  public RepositorySource repository(String name, Path git) throws SQLException {
    return repository(name, git.toUri().toString(), 0);
  }

  public RepositorySource repository(String name, String address, int priority)
      throws SQLException {
    var id = UUID.randomUUID();
    run(
        "insert into repository (id, name, address, kind, priority, poll_interval_seconds)"
            + " values ('%s', '%s', '%s', 'git', %d, 60)".formatted(id, name, address, priority));
    return new RepositorySource(
        id, RepositorySource.Kind.GIT, address, null, null, new Credentials.None());
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
