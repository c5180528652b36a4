package universe.indexer.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import universe.indexer.CatalogStore.Run;
import universe.indexer.IndexReport;
import universe.indexer.IndexTrigger;
import universe.spec.Problem;

/** The rows of index runs, of which the last ones are kept. */
final class RunRows {

  private static final int KEPT = 200;

  private RunRows() {}

  static int start(
      Connection connection, UUID id, UUID repository, IndexTrigger trigger, Instant at)
      throws SQLException {
    return Sql.of(
            """
            insert into index_run (id, repository_id, trigger, state, started_at)
            values (?, ?, ?, 'running', ?)
            """,
            id,
            repository,
            trigger.name().toLowerCase(Locale.ROOT),
            at)
        .update(connection);
  }

  /** Ends a run. Its transaction began when the indexing did, which is how that is timed. */
  static void end(Connection connection, IndexReport report, Run run) throws SQLException {
    var repository = report.repository();
    var id = run.announced() == null ? UUID.randomUUID() : run.announced();
    if (run.announced() == null) {
      start(connection, id, repository, run.trigger(), run.startedAt());
    }
    Sql.of(
            """
            update index_run
            set state = ?, ended_at = clock_timestamp(), fetch_millis = ?,
                index_millis = extract(epoch from clock_timestamp() - now()) * 1000, from_commit = ?, to_commit = ?, added = ?,
                changed = ?, withdrawn = ?, problems = ?, message = ?
            where id = ?
            """,
            report.state().name().toLowerCase(Locale.ROOT),
            run.fetching().toMillis(),
            report.from(),
            report.to(),
            report.added(),
            report.changed(),
            report.withdrawn(),
            report.problems(),
            report.message(),
            id)
        .update(connection);
    Sql.of(
            """
            delete from index_run where repository_id = ? and id in (
              select id from index_run where repository_id = ?
              order by started_at desc offset ?)
            """,
            repository,
            repository,
            KEPT)
        .update(connection);
  }

  static int problems(Connection connection, UUID repository) throws SQLException {
    return Sql.of("select count(*) from index_problem where repository_id = ?", repository)
        .list(connection, row -> row.getInt(1))
        .getFirst();
  }

  /**
   * Ends the runs of a server that fell silent. A run of another server that only waits its turn
   * may be among them; it says so itself when it ends.
   */
  static void endThoseOfSilent(Connection connection, UUID repository) throws SQLException {
    Sql.of(
            """
            update index_run
            set state = 'failed', ended_at = now(),
                message = 'the server fell silent before the run ended; another one took over'
            where repository_id = ? and state = 'running'
            """,
            repository)
        .update(connection);
  }

  /** Keeps why a repository could not be read as a problem of the repository as a whole. */
  static void rememberFailure(Connection connection, UUID repository, Problem reason)
      throws SQLException {
    Sql.of(
            PostgresWriter.PUT_PROBLEM,
            repository,
            "",
            null,
            null,
            reason.rule(),
            reason.severity().name().toLowerCase(Locale.ROOT),
            "",
            "",
            0,
            0,
            reason.message(),
            reason.expected())
        .update(connection);
  }

  static void forgetFailure(Connection connection, UUID repository) throws SQLException {
    Sql.of("delete from index_problem where repository_id = ? and path = ''", repository)
        .update(connection);
  }
}
