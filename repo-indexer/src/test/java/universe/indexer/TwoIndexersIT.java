package universe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static universe.indexer.GitForTest.definition;
import static universe.indexer.GitForTest.path;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import universe.indexer.IndexReport.State;
import universe.indexer.postgres.PostgresCatalogStore;
import universe.indexer.postgres.Transactions;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Two servers on one database: each with mirrors and connections of its own. */
@PostgresTest
class TwoIndexersIT {

  @TempDir Path folder;

  @Test
  void indexEachCommitOnce(PostgresDatabase database) throws Exception {
    var one = new CatalogForTest(database, folder.resolve("one"));
    var two = new CatalogForTest(database, folder.resolve("two"));
    try (var git = new GitForTest(folder.resolve("universe.git"));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      git.push("main", Map.of(path("one", 0), definition("one", "0")));
      var source = one.repository("git", folder.resolve("universe.git"));
      for (int i = 1; i <= 5; i++) {
        var commit = git.push("main", Map.of(path("one", 0), definition("one", "" + i)));

        var first = threads.submit(() -> poll(one, source));
        var second = threads.submit(() -> poll(two, source));
        first.get();
        second.get();

        assertThat(one.versions(source)).containsExactly("one " + i);
        assertThat(
                one.count(
                    "select count(*) from index_run where to_commit = '%s'"
                        .formatted(commit.name())))
            .isEqualTo(1);
      }
    }
  }

  /** As the server does: a poll that finds the repository taken is superfluous. */
  private static boolean poll(CatalogForTest catalog, RepositorySource source) {
    var lease = catalog.store().lease(source.id(), "test", Duration.ofMinutes(1));
    lease.ifPresent(held -> {
      catalog.indexer().index(source, held, IndexTrigger.POLL, null);
      catalog.store().release(held);
    });
    return lease.isPresent();
  }

  @Test
  void takeOverFromOneThatFallsSilentInTheMiddle(PostgresDatabase database) throws Exception {
    var living = new CatalogForTest(database, folder.resolve("living"));
    var silence = Duration.ofSeconds(8);
    var paused =
        new PostgresCatalogStore(Transactions.of(database.dataSource()), report -> {}, silence);
    try (var git = new GitForTest(folder.resolve("universe.git"));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<String, String> files = new HashMap<>();
      for (int i = 0; i < 100; i++) {
        files.put(path("p" + i, 0), definition("p" + i, "1.0"));
      }
      git.push("main", files);
      var source = living.repository("taken", folder.resolve("universe.git"));
      var lease = paused.lease(source.id(), "paused", Duration.ofSeconds(5)).orElseThrow();
      assertThat(living.store().lease(source.id(), "living", Duration.ofMinutes(1))).isEmpty();
      var run = paused.announce(source.id(), IndexTrigger.DEMAND, Clock.systemUTC().instant());
      var wrote = new CountDownLatch(1);
      var resume = new CountDownLatch(1);
      var reader = new PausedReader(living.git(), wrote, resume);
      var indexer =
          new RepositoryIndexer(
              paused, Map.of(RepositorySource.Kind.GIT, reader), Clock.systemUTC());
      var late = threads.submit(() -> indexer.index(source, lease, IndexTrigger.DEMAND, run));
      assertThat(wrote.await(1, TimeUnit.MINUTES)).isTrue();

      await().atMost(Duration.ofMinutes(1)).until(() -> poll(living, source));
      var versions = living.versions(source);
      resume.countDown();

      assertThat(versions).hasSize(100);
      assertThatThrownBy(late::get).isInstanceOf(java.util.concurrent.ExecutionException.class);
      assertThat(living.versions(source)).hasSize(100);
      assertThat(
              living.texts(
                  "select state || ' ' || coalesce(message, '') from index_run"
                      + " where repository_id = '%s' order by started_at".formatted(source.id())))
          .containsExactly(
              "failed the server fell silent before the run ended; another one took over",
              "succeeded ");
      assertThat(living.index(source).state()).isEqualTo(State.UNCHANGED);
    }
  }

  /** Reads what another reader reads, and stops in the middle of it. */
  private record PausedReader(RepositoryReader reader, CountDownLatch wrote, CountDownLatch resume)
      implements RepositoryReader {

    @Override
    public java.util.Optional<Snapshot> fetch(
        RepositorySource source, @org.jspecify.annotations.Nullable Known known)
        throws java.io.IOException, RepositoryUnavailable {
      return reader.fetch(source, known).map(snapshot -> new PausedSnapshot(snapshot, this));
    }
  }

  private record PausedSnapshot(Snapshot snapshot, PausedReader pause) implements Snapshot {

    @Override
    public String commit() {
      return snapshot.commit();
    }

    @Override
    public java.time.Instant committedAt() {
      return snapshot.committedAt();
    }

    @Override
    public @org.jspecify.annotations.Nullable String entityTag() {
      return snapshot.entityTag();
    }

    @Override
    public Listing list() throws java.io.IOException, RepositoryUnavailable {
      return snapshot.list();
    }

    @Override
    public Map<String, java.time.Instant> changedAt(
        java.util.Collection<PackageDirectory> directories,
        @org.jspecify.annotations.Nullable String since)
        throws java.io.IOException {
      return snapshot.changedAt(directories, since);
    }

    @Override
    public void read(java.util.Collection<PackageDirectory> directories, Reader reader)
        throws java.io.IOException {
      var taken = new int[1];
      snapshot.read(
          directories,
          (directory, reading, icon) -> {
            reader.take(directory, reading, icon);
            if (++taken[0] == 70) { // two batches of rows are in the database by now
              pause.wrote().countDown();
              try {
                assertThat(pause.resume().await(2, TimeUnit.MINUTES)).isTrue();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          });
    }

    @Override
    public void close() {
      snapshot.close();
    }
  }
}
