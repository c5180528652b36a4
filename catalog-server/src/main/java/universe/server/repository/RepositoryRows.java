package universe.server.repository;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.repository.PackageRepository.Counts;
import universe.server.repository.PackageRepository.CredentialKind;
import universe.server.repository.PackageRepository.Freshness;
import universe.server.repository.PackageRepository.Kind;
import universe.server.repository.PackageRepository.KnownCredentials;
import universe.server.repository.PackageRepository.State;

/** The rows of repositories, their index runs and problems. */
@Component
class RepositoryRows {

  private static final String SELECT =
      """
      select r.*, now() as present,
             (select count(distinct v.name) from package_version v where v.repository_id = r.id)
               as packages,
             (select count(*) from package_version v where v.repository_id = r.id) as versions,
             (select count(*) from index_problem p where p.repository_id = r.id) as problems
      from repository r
      """;

  private final JdbcClient jdbc;

  RepositoryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is stored of a repository's settings; secrets are placeholders.
   *
   * @param secret password, token or private key
   */
  record Stored(
      UUID id,
      String name,
      String address,
      Kind kind,
      @Nullable String reference,
      @Nullable String folder,
      int priority,
      Duration pollInterval,
      KnownCredentials credentials,
      @Nullable String secret,
      @Nullable String hostKey,
      @Nullable String webhookSecret) {}

  List<PackageRepository> all() {
    return jdbc.sql(SELECT + " order by r.priority, r.created_at, r.id")
        .query(RepositoryRows::repository)
        .list();
  }

  Set<UUID> ids() {
    return jdbc.sql("select id from repository")
        .query((row, _) -> requireNonNull(row.getObject("id", UUID.class)))
        .set();
  }

  Optional<PackageRepository> find(UUID id) {
    return jdbc.sql(SELECT + " where r.id = :id")
        .param("id", id)
        .query(RepositoryRows::repository)
        .optional();
  }

  Optional<Stored> stored(UUID id) {
    return jdbc.sql("select * from repository where id = :id")
        .param("id", id)
        .query(RepositoryRows::stored)
        .optional();
  }

  void insert(Stored repository) {
    write(
        repository,
        """
        insert into repository
          (id, name, address, kind, reference, folder, priority, poll_interval_seconds,
           credential_kind, credential_username, credential_secret, host_key, webhook_secret)
        values (:id, :name, :address, :kind, :reference, :folder, :priority, :interval,
           :credentialKind, :username, :secret, :hostKey, :webhookSecret)
        """);
  }

  void update(Stored repository) {
    write(
        repository,
        """
        update repository set name = :name, address = :address, kind = :kind,
          reference = :reference, folder = :folder, priority = :priority,
          poll_interval_seconds = :interval, credential_kind = :credentialKind,
          credential_username = :username, credential_secret = :secret, host_key = :hostKey,
          webhook_secret = :webhookSecret, next_poll_at = now()
        where id = :id
        """);
  }

  private void write(Stored repository, String statement) {
    jdbc.sql(statement)
        .param("id", repository.id())
        .param("name", repository.name())
        .param("address", repository.address())
        .param("kind", lower(repository.kind()))
        .param("reference", repository.reference())
        .param("folder", repository.folder())
        .param("priority", repository.priority())
        .param("interval", repository.pollInterval().toSeconds())
        .param("credentialKind", lower(repository.credentials().kind()))
        .param("username", repository.credentials().username())
        .param("secret", repository.secret())
        .param("hostKey", repository.hostKey())
        .param("webhookSecret", repository.webhookSecret())
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from repository where id = :id").param("id", id).update();
  }

  /** Repositories whose time has come and that nobody looks at. */
  List<UUID> due(int limit) {
    return jdbc.sql(
            """
            select id from repository
            where next_poll_at <= now() and (lease_until is null or lease_until < now())
            order by next_poll_at limit :limit
            """)
        .param("limit", limit)
        .query((row, _) -> requireNonNull(row.getObject("id", UUID.class)))
        .list();
  }

  boolean isDue(UUID id) {
    return jdbc.sql(
            "select exists (select from repository where id = :id and next_poll_at <= now())")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /**
   * Sets when a repository is due again.
   *
   * @return that moment, as it is stored
   */
  OffsetDateTime pollAgainIn(UUID id, Duration pause) {
    return jdbc.sql(
            """
            update repository set next_poll_at = now() + :millis * interval '1 millisecond'
            where id = :id returning next_poll_at
            """)
        .param("millis", pause.toMillis())
        .param("id", id)
        .query(OffsetDateTime.class)
        .single();
  }

  /** Puts off a poll that was set for that moment, unless somebody has set another since. */
  void pollAgainIn(UUID id, OffsetDateTime expected, Duration pause) {
    jdbc.sql(
            """
            update repository set next_poll_at = now() + :millis * interval '1 millisecond'
            where id = :id and next_poll_at = :expected
            """)
        .param("millis", pause.toMillis())
        .param("id", id)
        .param("expected", expected)
        .update();
  }

  int nextPriority() {
    return jdbc.sql("select coalesce(max(priority), 0) + 10 from repository")
        .query(Integer.class)
        .single();
  }

  /** Runs that began before that moment, the latest first. */
  List<IndexRun> runs(UUID repository, @Nullable Instant before, int limit) {
    return jdbc.sql(
            """
            select * from index_run
            where repository_id = :repository
              and (cast(:before as timestamptz) is null
                   or started_at < cast(:before as timestamptz))
            order by started_at desc limit :limit
            """)
        .param("repository", repository)
        .param("before", before == null ? null : before.toString())
        .param("limit", limit)
        .query(RepositoryRows::run)
        .list();
  }

  Optional<IndexRun> run(UUID id) {
    return jdbc.sql("select * from index_run where id = :id")
        .param("id", id)
        .query(RepositoryRows::run)
        .optional();
  }

  List<RepositoryProblem> problems(
      UUID repository, @Nullable String packageName, long after, int limit) {
    return jdbc.sql(
            """
            select * from index_problem
            where repository_id = :repository and id > :after
              and (cast(:package as text) is null or package = :package)
            order by id limit :limit
            """)
        .param("repository", repository)
        .param("after", after)
        .param("package", packageName)
        .param("limit", limit)
        .query(RepositoryRows::problem)
        .list();
  }

  private static PackageRepository repository(ResultSet row, int number) throws SQLException {
    var stored = stored(row, number);
    return new PackageRepository(
        stored.id(),
        stored.name(),
        stored.address(),
        stored.kind(),
        stored.reference(),
        stored.folder(),
        stored.priority(),
        stored.pollInterval(),
        stored.credentials(),
        freshness(row, stored.pollInterval()),
        new Counts(row.getInt("packages"), row.getInt("versions"), row.getInt("problems")));
  }

  private static Freshness freshness(ResultSet row, Duration interval) throws SQLException {
    var present = requireNonNull(instant(row, "present"));
    var indexedAt = instant(row, "indexed_at");
    var error = row.getString("last_error");
    var nextPoll = instant(row, "next_poll_at");
    var lease = instant(row, "lease_until");
    State state;
    if (lease != null && lease.isAfter(present)) {
      state = State.INDEXING;
    } else if (error != null) {
      state = State.FAILING;
    } else if (indexedAt == null) {
      state = State.NEVER_INDEXED;
    } else if (nextPoll != null && nextPoll.plus(interval).isBefore(present)) {
      state = State.STALE;
    } else {
      state = State.FRESH;
    }
    return new Freshness(
        state,
        indexedAt,
        instant(row, "checked_at"),
        row.getString("indexed_commit"),
        error,
        nextPoll);
  }

  private static Stored stored(ResultSet row, int number) throws SQLException {
    return new Stored(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("address"),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("reference"),
        row.getString("folder"),
        row.getInt("priority"),
        Duration.ofSeconds(row.getLong("poll_interval_seconds")),
        new KnownCredentials(
            CredentialKind.valueOf(row.getString("credential_kind").toUpperCase(Locale.ROOT)),
            row.getString("credential_username")),
        row.getString("credential_secret"),
        row.getString("host_key"),
        row.getString("webhook_secret"));
  }

  private static IndexRun run(ResultSet row, int number) throws SQLException {
    return new IndexRun(
        row.getObject("id", UUID.class),
        requireNonNull(instant(row, "started_at")),
        instant(row, "ended_at"),
        row.getString("state"),
        row.getString("trigger"),
        row.getString("from_commit"),
        row.getString("to_commit"),
        row.getObject("fetch_millis", Integer.class),
        row.getObject("index_millis", Integer.class),
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("withdrawn"),
        row.getInt("problems"),
        row.getString("message"));
  }

  private static RepositoryProblem problem(ResultSet row, int number) throws SQLException {
    return new RepositoryProblem(
        row.getLong("id"),
        row.getString("rule"),
        row.getString("severity"),
        row.getString("path"),
        row.getString("file"),
        row.getString("pointer"),
        row.getInt("line"),
        row.getInt("position"),
        row.getString("message"),
        row.getString("expected"),
        row.getString("package"),
        row.getObject("release", Long.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
