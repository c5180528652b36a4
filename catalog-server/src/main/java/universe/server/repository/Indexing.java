package universe.server.repository;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import universe.indexer.Credentials;
import universe.indexer.IndexLease;
import universe.indexer.IndexLeaseLost;
import universe.indexer.IndexReport;
import universe.indexer.IndexTrigger;
import universe.indexer.RepositoryIndexer;
import universe.indexer.RepositorySource;
import universe.indexer.postgres.PostgresCatalogStore;
import universe.server.secret.Secrets;

/**
 * Carries out looks at repositories, some at a time, each repository by one server at a time. A
 * look that finds the repository taken waits its turn: what it was asked for may have come too late
 * for the one that is under way.
 */
@Component
class Indexing implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Indexing.class);
  private static final Duration TURN = Duration.ofMillis(200);

  private final RepositoryIndexer indexer;
  private final PostgresCatalogStore store;
  private final RepositoryRows rows;
  private final Secrets secrets;
  private final RepositorySettings settings;
  private final String holder = "server-" + UUID.randomUUID();
  private final Semaphore places;
  private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("index-leases").factory());
  private final RandomGenerator random = new Random();

  Indexing(
      RepositoryIndexer indexer,
      PostgresCatalogStore store,
      RepositoryRows rows,
      Secrets secrets,
      RepositorySettings settings) {
    this.indexer = indexer;
    this.store = store;
    this.rows = rows;
    this.secrets = secrets;
    this.settings = settings;
    this.places = new Semaphore(settings.parallel());
  }

  /**
   * Looks at a repository in the background.
   *
   * @param announced the run's row; null where none was announced, then one look that waits is
   *     enough for all who ask meanwhile
   */
  void soon(UUID repository, IndexTrigger trigger, @Nullable UUID announced) {
    if (announced == null && !waiting.add(repository)) {
      return;
    }
    var _ = workers.submit(() -> look(repository, trigger, announced));
  }

  private void look(UUID repository, IndexTrigger trigger, @Nullable UUID announced) {
    try {
      places.acquire();
      try {
        lookNow(repository, trigger, announced);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.atError().addKeyValue("repository", repository).setCause(e).log("Index run broke off");
    } finally {
      waiting.remove(repository);
    }
  }

  private void lookNow(UUID repository, IndexTrigger trigger, @Nullable UUID announced)
      throws InterruptedException {
    var lease = turn(repository, trigger);
    waiting.remove(repository); // from here on, who asks wants another look
    if (lease.isEmpty()) {
      return;
    }
    var beat =
        heart.scheduleAtFixedRate(
            () -> renew(lease.get()),
            settings.lease().toMillis() / 3,
            settings.lease().toMillis() / 3,
            TimeUnit.MILLISECONDS);
    try {
      var stored = rows.stored(repository);
      // Another server may have polled it between our look at what is due and our turn.
      var superfluous = trigger == IndexTrigger.POLL && !rows.isDue(repository);
      if (stored.isPresent() && !superfluous) {
        // Soon, until the run has ended: one that a stop or a crash breaks off is made up for.
        var soon = rows.pollAgainIn(repository, settings.lease());
        report(stored.get(), indexer.index(source(stored.get()), lease.get(), trigger, announced));
        var pause =
            PackageRepositories.withJitter(stored.get().pollInterval(), random.nextDouble());
        rows.pollAgainIn(repository, soon, pause);
      }
    } catch (IndexLeaseLost e) {
      log.atWarn().addKeyValue("repository", repository).log("Index run came too late");
    } finally {
      beat.cancel(false);
      store.release(lease.get());
    }
  }

  /** A poll that finds the repository taken is superfluous; everybody else waits for their turn. */
  private Optional<IndexLease> turn(UUID repository, IndexTrigger trigger)
      throws InterruptedException {
    var lease = store.lease(repository, holder, settings.lease());
    while (lease.isEmpty() && trigger != IndexTrigger.POLL && rows.stored(repository).isPresent()) {
      TimeUnit.MILLISECONDS.sleep(TURN.toMillis());
      lease = store.lease(repository, holder, settings.lease());
    }
    return lease;
  }

  private void renew(IndexLease lease) {
    try {
      store.renew(lease, settings.lease());
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("repository", lease.repository())
          .setCause(e)
          .log("Lease not renewed");
    }
  }

  private static void report(RepositoryRows.Stored stored, IndexReport report) {
    var entry =
        switch (report.state()) {
          case UNCHANGED -> log.atDebug();
          case SUCCEEDED -> log.atInfo();
          case FAILED -> log.atWarn();
        };
    entry
        .addKeyValue("repository", stored.name())
        .addKeyValue("commit", report.to())
        .addKeyValue("added", report.added())
        .addKeyValue("changed", report.changed())
        .addKeyValue("withdrawn", report.withdrawn())
        .addKeyValue("problems", report.problems())
        .addKeyValue("reason", report.message())
        .log("Repository indexed: " + report.state());
  }

  private RepositorySource source(RepositoryRows.Stored stored) {
    return new RepositorySource(
        stored.id(),
        RepositorySource.Kind.valueOf(stored.kind().name()),
        stored.address(),
        stored.reference(),
        stored.folder(),
        credentials(stored));
  }

  private Credentials credentials(RepositoryRows.Stored stored) {
    var secret = stored.secret() == null ? "" : secrets.reveal(stored.secret());
    var username = stored.credentials().username();
    return switch (stored.credentials().kind()) {
      case NONE -> new Credentials.None();
      case BASIC -> new Credentials.Basic(username == null ? "" : username, secret);
      // Hosts that take a token look at the password alone; any name will do.
      case TOKEN -> new Credentials.Basic(username == null ? "token" : username, secret);
      case SSH ->
          new Credentials.SshKey(
              username == null ? "git" : username,
              secret,
              stored.hostKey() == null ? "" : stored.hostKey());
    };
  }

  @Override
  public void destroy() {
    heart.shutdownNow();
    workers.shutdownNow();
  }
}
