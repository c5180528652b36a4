package universe.indexer.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.indexer.CatalogStore;
import universe.indexer.IndexLease;
import universe.indexer.IndexLeaseLost;
import universe.indexer.IndexReport;
import universe.indexer.IndexReport.State;
import universe.indexer.IndexTrigger;
import universe.indexer.RepositoryUnavailable;
import universe.spec.DcosRelease;
import universe.spec.Problem;

/** The catalog in PostgreSQL. */
public final class PostgresCatalogStore implements CatalogStore {

  /** Longer than the walk through a long history, during which nothing is written. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final Listener listener;
  private final Duration silence;

  /** Hears of ended runs inside of the transaction that ends them. */
  public interface Listener {
    void ended(IndexReport report);
  }

  public PostgresCatalogStore(Transactions transactions, Listener listener) {
    this(transactions, listener, SILENCE);
  }

  /**
   * A catalog that waits no longer for others than it must.
   *
   * @param silence longest pause of a run between two writes; a paused server would otherwise hold
   *     the rows that it wrote, and with them the server that takes over
   */
  public PostgresCatalogStore(Transactions transactions, Listener listener, Duration silence) {
    this.transactions = transactions;
    this.listener = listener;
    this.silence = silence;
  }

  /** Makes the catalog fit the release that packages are offered for. */
  public void offerFor(DcosRelease release) {
    transactions.run(connection -> {
      CatalogMerge.mergeFor(connection, ReleaseNumbers.of(release.toString()));
      return true;
    });
  }

  /** Merges the repositories anew after one was added, removed or got another priority. */
  public void mergeAnew() {
    transactions.run(connection -> {
      CatalogMerge.mergeAll(connection);
      return true;
    });
  }

  @Override
  public Optional<IndexLease> lease(UUID repository, String holder, Duration length) {
    return transactions.run(connection -> {
      var before =
          Sql.of(
                  """
                  select lease_until is not null from repository
                  where id = ? and (lease_until is null or lease_until < clock_timestamp())
                  for update
                  """,
                  repository)
              .list(connection, row -> row.getBoolean(1));
      if (before.isEmpty()) {
        return Optional.empty();
      }
      if (before.getFirst()) {
        RunRows.endThoseOfSilent(connection, repository); // a lease that was not given back
      }
      return Sql.of(
              """
              update repository
              set lease_epoch = lease_epoch + 1, lease_holder = ?,
                  lease_until = clock_timestamp() + ? * interval '1 millisecond'
              where id = ?
              returning lease_epoch
              """,
              holder,
              length.toMillis(),
              repository)
          .list(connection, row -> new IndexLease(repository, holder, row.getLong(1)))
          .stream()
          .findFirst();
    });
  }

  @Override
  public boolean renew(IndexLease lease, Duration length) {
    var renewed =
        Sql.of(
            """
            update repository
            set lease_until = clock_timestamp() + ? * interval '1 millisecond'
            where id = ? and lease_epoch = ? and lease_until > clock_timestamp()
            """,
            length.toMillis(),
            lease.repository(),
            lease.epoch());
    return transactions.run(connection -> renewed.update(connection) == 1);
  }

  @Override
  public void release(IndexLease lease) {
    var released =
        Sql.of(
            """
            update repository set lease_until = null, lease_holder = null
            where id = ? and lease_epoch = ?
            """,
            lease.repository(),
            lease.epoch());
    transactions.run(released::update);
  }

  @Override
  public Indexed indexed(UUID repository) {
    var query =
        Sql.of(
            "select source, indexed_commit, entity_tag from repository where id = ?", repository);
    return transactions
        .run(connection ->
            query.list(
                connection,
                row -> new Indexed(row.getString(1), row.getString(2), row.getString(3))))
        .stream()
        .findFirst()
        .orElse(new Indexed(null, null, null));
  }

  @Override
  public UUID announce(UUID repository, IndexTrigger trigger, Instant at) {
    var id = UUID.randomUUID();
    transactions.run(connection -> RunRows.start(connection, id, repository, trigger, at));
    return id;
  }

  @Override
  public IndexReport publish(Run run, Content content) throws IOException, RepositoryUnavailable {
    try {
      return transactions.run(connection -> publish(connection, run, content));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (Unavailable e) {
      throw e.reason;
    }
  }

  private IndexReport publish(Connection connection, Run run, Content content) throws SQLException {
    Sql.of(
            "select set_config('idle_in_transaction_session_timeout', ?, true)",
            String.valueOf(silence.toMillis()))
        .list(connection, row -> true);
    var writer = new PostgresWriter(connection, run.lease().repository());
    try {
      content.writeTo(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RepositoryUnavailable e) {
      throw new Unavailable(e);
    }
    var header = content.header();
    holdOrStop(connection, run.lease());
    int problems = RunRows.problems(connection, run.lease().repository());
    Sql.of(
            """
            update repository
            set source = ?, indexed_commit = ?, entity_tag = ?, indexed_at = now(),
                checked_at = now(), last_error = null, failing_since = null
            where id = ?
            """,
            header.fingerprint(),
            header.commit(),
            header.entityTag(),
            run.lease().repository())
        .update(connection);
    var report = writer.report(run, header.commit(), problems);
    if (!report.packages().isEmpty()) {
      CatalogMerge.merge(connection, report.packages());
    }
    RunRows.end(connection, report, run);
    listener.ended(report);
    return report;
  }

  @Override
  public IndexReport unchanged(Run run) {
    return transactions.run(connection -> {
      holdOrStop(connection, run.lease());
      var repository = run.lease().repository();
      boolean recovered = lastError(connection, repository).isPresent();
      Sql.of(
              """
              update repository
              set checked_at = now(), last_error = null, failing_since = null where id = ?
              """,
              repository)
          .update(connection);
      RunRows.forgetFailure(connection, repository);
      var report =
          report(run, State.UNCHANGED, RunRows.problems(connection, repository), run.from(), null);
      if (run.announced() != null || recovered) {
        RunRows.end(connection, report, run);
      }
      listener.ended(report);
      return report;
    });
  }

  @Override
  public IndexReport failed(Run run, Problem reason) {
    return transactions.run(connection -> {
      holdOrStop(connection, run.lease());
      var repository = run.lease().repository();
      var message = told(reason);
      boolean news = !lastError(connection, repository).equals(Optional.of(message));
      Sql.of(
              """
              update repository
              set checked_at = now(), last_error = ?,
                  failing_since = coalesce(failing_since, now())
              where id = ?
              """,
              message,
              repository)
          .update(connection);
      RunRows.forgetFailure(connection, repository);
      RunRows.rememberFailure(connection, repository, reason);
      var report =
          report(run, State.FAILED, RunRows.problems(connection, repository), null, message);
      // A host that is away for a day should not leave a row for every poll.
      if (run.announced() != null || news) {
        RunRows.end(connection, report, run);
      }
      listener.ended(report);
      return report;
    });
  }

  private static Optional<String> lastError(Connection connection, UUID repository)
      throws SQLException {
    return Sql.of(
            "select last_error from repository where id = ? and last_error is not null", repository)
        .list(connection, row -> row.getString(1))
        .stream()
        .findFirst();
  }

  private static String told(Problem reason) {
    return reason.expected().isEmpty()
        ? reason.message()
        : "%s; expected: %s".formatted(reason.message(), reason.expected());
  }

  private static IndexReport report(
      Run run, State state, int problems, @Nullable String to, @Nullable String message) {
    return new IndexReport(
        run.announced(),
        run.lease().repository(),
        state,
        run.startedAt(),
        run.from(),
        to,
        0,
        0,
        0,
        problems,
        Set.of(),
        message);
  }

  /** Makes sure that the lease is still ours, and stays so until the transaction ends. */
  private static void holdOrStop(Connection connection, IndexLease lease) throws SQLException {
    var held =
        Sql.of(
                """
                select 1 from repository
                where id = ? and lease_epoch = ? and lease_until > clock_timestamp()
                for update
                """,
                lease.repository(),
                lease.epoch())
            .list(connection, row -> true);
    if (held.isEmpty()) {
      throw new IndexLeaseLost(lease);
    }
  }

  /** Carries a refusal out of the transaction. */
  private static final class Unavailable extends RuntimeException {

    private final RepositoryUnavailable reason;

    Unavailable(RepositoryUnavailable reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
