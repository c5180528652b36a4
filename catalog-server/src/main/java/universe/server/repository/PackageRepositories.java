package universe.server.repository;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import universe.indexer.IndexTrigger;
import universe.indexer.git.GitRepositories;
import universe.indexer.postgres.PostgresCatalogStore;
import universe.server.api.Happened;
import universe.server.secret.Secrets;

/** The repositories that the catalog is made of: added, changed, refreshed, removed. */
@Component
public class PackageRepositories {

  private static final Logger log = LoggerFactory.getLogger(PackageRepositories.class);

  private final RepositoryRows rows;
  private final RepositoryForm form;
  private final PostgresCatalogStore store;
  private final Secrets secrets;
  private final Indexing indexing;
  private final GitRepositories mirrors;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PackageRepositories(
      RepositoryRows rows,
      RepositoryForm form,
      PostgresCatalogStore store,
      Secrets secrets,
      Indexing indexing,
      GitRepositories mirrors,
      ApplicationEventPublisher publisher,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.rows = rows;
    this.form = form;
    this.store = store;
    this.secrets = secrets;
    this.indexing = indexing;
    this.mirrors = mirrors;
    this.publisher = publisher;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** All of them, in the order in which they go in the catalog. */
  public List<PackageRepository> all() {
    return rows.all();
  }

  public Optional<PackageRepository> find(UUID id) {
    return rows.find(id);
  }

  /**
   * Adds a repository and looks at it at once, in the background.
   *
   * @throws RepositoryRefused when it cannot be what is wanted
   * @throws RepositoryNameTaken when another has its name
   */
  public PackageRepository add(RepositoryChange wanted) {
    var id = UUID.randomUUID();
    write(
        wanted.name(),
        () -> {
          var stored = form.fill(id, wanted, rows.nextPriority());
          rows.insert(stored);
          happened("repository-added", stored, "Added repository " + stored.name());
        });
    indexing.soon(id, IndexTrigger.POLL, null);
    return found(id);
  }

  /** Changes what is given, keeps the rest, and looks at the repository anew. */
  public PackageRepository change(UUID id, RepositoryChange wanted) {
    write(
        wanted.name(),
        () -> {
          var before = rows.stored(id).orElseThrow(() -> new RepositoryMissing(id));
          var after = form.change(before, wanted);
          rows.update(after);
          store.mergeAnew();
          happened("repository-changed", after, "Changed repository " + after.name());
        });
    indexing.soon(id, IndexTrigger.POLL, null);
    return found(id);
  }

  /** Removes a repository and its packages from the catalog; what is installed stays. */
  public void remove(UUID id) {
    transaction.executeWithoutResult(_ -> {
      var stored = rows.stored(id).orElseThrow(() -> new RepositoryMissing(id));
      rows.delete(id);
      store.mergeAnew();
      secrets.forget(id);
      happened("repository-removed", stored, "Removed repository " + stored.name());
    });
    try {
      mirrors.forget(id);
    } catch (IOException e) {
      log.atWarn().addKeyValue("repository", id).setCause(e).log("Mirror not deleted");
    }
  }

  /** Looks at a repository now; the run ends in the background. */
  public IndexRun refresh(UUID id) {
    return start(id, IndexTrigger.DEMAND);
  }

  /** Looks at a repository because its host called. */
  public void called(UUID id) {
    indexing.soon(id, IndexTrigger.WEBHOOK, null);
  }

  /** The secret that a repository's host signs its calls with; empty where there is none. */
  public Optional<String> webhookSecret(UUID id) {
    return rows.stored(id)
        .flatMap(each -> Optional.ofNullable(each.webhookSecret()))
        .map(secrets::reveal);
  }

  /** Runs that began before that moment, the latest first. */
  public List<IndexRun> runs(UUID id, @Nullable Instant before, int limit) {
    return rows.runs(id, before, limit);
  }

  /** Problems after that position, optionally of one package. */
  public List<RepositoryProblem> problems(
      UUID id, @Nullable String packageName, long after, int limit) {
    return rows.problems(id, packageName, after, limit);
  }

  private IndexRun start(UUID id, IndexTrigger trigger) {
    found(id);
    var run = store.announce(id, trigger, clock.instant());
    indexing.soon(id, trigger, run);
    return rows.run(run).orElseThrow(() -> new RepositoryMissing(id));
  }

  private PackageRepository found(UUID id) {
    return rows.find(id).orElseThrow(() -> new RepositoryMissing(id));
  }

  private void write(@Nullable String name, Runnable work) {
    try {
      transaction.executeWithoutResult(_ -> work.run());
    } catch (DuplicateKeyException e) {
      throw new RepositoryNameTaken(String.valueOf(name));
    }
  }

  private void happened(String action, RepositoryRows.Stored stored, String message) {
    publisher.publishEvent(
        Happened.now(action, "repository", stored.id().toString(), stored.name(), message));
  }

  /** A pause between two looks that differs a little each time, so that hosts see no waves. */
  static Duration withJitter(Duration interval, double random) {
    return Duration.ofMillis((long) (interval.toMillis() * (0.9 + 0.2 * random)));
  }
}
