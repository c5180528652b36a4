package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.PostgresDatabase;

/** A server with one instance that comes and goes, and a way to kill it at any point of that. */
final class KillStage implements AutoCloseable {

  private static final String INSTANCE = "/keeper";
  private static final String COPY = "/keeper-too";
  private static final String PASSWORD = "a password of tests";

  /** Who ends what a killed server has begun. */
  enum Heir {
    /** The same server, started again. */
    ITSELF,
    /** Another one that runs beside it on the same database. */
    ANOTHER
  }

  /**
   * What is done on the stage, in this order over and over; each begins where the last one left.
   */
  enum Act {
    INSTALL("install"),
    CHANGE_OF_VERSION("upgrade"),
    CHANGE_BY_WAY_OF_ANOTHER("upgrade"),
    NEW_PASSWORD("reconfigure"),
    RESTART("restart"),
    SCALE_TO_NOTHING("scale"),
    ROLL_BACK("rollback"),
    UNINSTALL_KEEPING_DATA("uninstall"),
    INSTALL_ON_KEPT_DATA("install"),
    SNAPSHOT("snapshot"),
    RESTORE("restore"),
    CLONE("clone"),
    UNINSTALL_DELETING_DATA("uninstall");

    private final String kind;

    Act(String kind) {
      this.kind = kind;
    }

    /** Kind of its operation, as the journal calls it. */
    String kind() {
      return kind;
    }

    Act next() {
      return switch (this) {
        case INSTALL -> CHANGE_OF_VERSION;
        case CHANGE_OF_VERSION -> CHANGE_BY_WAY_OF_ANOTHER;
        case CHANGE_BY_WAY_OF_ANOTHER -> NEW_PASSWORD;
        case NEW_PASSWORD -> RESTART;
        case RESTART -> SCALE_TO_NOTHING;
        case SCALE_TO_NOTHING -> ROLL_BACK;
        case ROLL_BACK -> UNINSTALL_KEEPING_DATA;
        case UNINSTALL_KEEPING_DATA -> INSTALL_ON_KEPT_DATA;
        case INSTALL_ON_KEPT_DATA -> SNAPSHOT;
        case SNAPSHOT -> RESTORE;
        case RESTORE -> CLONE;
        case CLONE -> UNINSTALL_DELETING_DATA;
        case UNINSTALL_DELETING_DATA -> INSTALL;
      };
    }
  }

  private final String prefix;
  private final PostgresDatabase database;
  private final Heir heir;
  private ServerProcess server;
  private ServerProcess beside;
  private JournalHold hold;
  private final UUID installation;
  private final VolumeSpoiler data = new VolumeSpoiler();
  private Act next = Act.INSTALL;
  private @Nullable String instance;
  private @Nullable String clone;

  KillStage(PackageFolder packages, Heir heir) throws SQLException {
    this(packages, heir, PostgresDatabase.create(), Map.of());
  }

  KillStage(
      PackageFolder packages, Heir heir, PostgresDatabase database, Map<String, String> settings)
      throws SQLException {
    this.heir = heir;
    this.prefix = "kill" + UUID.randomUUID().toString().substring(0, 6);
    this.database = database;
    this.server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.instance.settle", "500ms")
            .with("universe.operation.lease", "4s")
            .with("universe.operation.heartbeat", "500ms")
            .with("universe.operation.poll", "200ms")
            .with("universe.runtime.lease", "4s")
            .with("universe.runtime.look", "500ms")
            // What is forgotten by the clock would be a trace by chance.
            .with("universe.storage.before-change", "50");
    settings.forEach(server::with);
    this.beside = heir == Heir.ANOTHER ? server.sibling() : server;
    server.start();
    if (heir == Heir.ANOTHER) {
      beside.start();
    }
    this.hold = new JournalHold(database);
    this.installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
    operator().awaitPackage("keeper");
  }

  /** Speaks to the server that is asked now. */
  private Operator operator() {
    return new Operator(server.client());
  }

  /** Does what comes next until this act is the next one. */
  void prepare(Act act) {
    while (next != act) {
      play();
    }
  }

  /** Plays the next act undisturbed; tells the titles of its steps. */
  List<String> play() {
    var asked = asked();
    var steps = operator().ended(accepted(asked), "succeeded").path("steps");
    finished(asked);
    return steps.valueStream().map(step -> step.path("title").asString()).toList();
  }

  /** Plays the next act, kills the server at the point, and awaits that its heir ends it. */
  void playKilledAt(KillPoint point) {
    beside.awaitReady();
    var asked = asked();
    hold.at(point);
    var answer = CompletableFuture.runAsync(() -> askUnheard(asked));
    hold.awaitHeld();
    var dead = hold.holder().equals(server.name()) ? server : beside;
    dead.kill();
    hold.releaseForTheDead();
    answer.join();
    assertThat(journaled(asked, point))
        .as("the journal at " + point)
        .isEqualTo(point.moment().committed());
    inheritedFrom(dead);
    if (point.moment() == KillPoint.Moment.NOT_YET_ACCEPTED) {
      // The one case that ends otherwise: nobody was told that it would happen, and it does not; it
      // can be asked for as if it had never been.
      assertThat(unfinished()).isZero();
    }
    operator().ended(accepted(asked), "succeeded");
    finished(asked);
    if (heir == Heir.ANOTHER) {
      beside.begin();
    }
  }

  /** The dead server goes on by itself, or the one beside it does and is asked from now on. */
  private void inheritedFrom(ServerProcess dead) {
    if (heir == Heir.ITSELF) {
      dead.start();
    } else {
      server = dead.equals(server) ? beside : server;
      beside = dead;
    }
  }

  /** What befalls a server that is held at a point; it is no longer held afterwards. */
  interface Disturbance {
    JournalHold strike(JournalHold hold) throws SQLException;
  }

  /** Plays the next act, and lets something happen at the point of a step. */
  void playDisturbedAt(KillPoint point, Disturbance disturbance) throws SQLException {
    var asked = asked();
    hold.at(point);
    var answer = CompletableFuture.runAsync(() -> askUnheard(asked));
    hold.awaitHeld();
    hold = disturbance.strike(hold);
    answer.join();
    operator().ended(accepted(asked), "succeeded");
    finished(asked);
  }

  /** The user's request dies with the server; what counts is what the journal says. */
  private void askUnheard(Asked asked) {
    try {
      server.client().post(asked.path(), "");
    } catch (UncheckedIOException e) {
      // the server was killed before it answered
    }
  }

  /** The operation that was asked for; it is asked for again where nothing came of that. */
  private JsonNode accepted(Asked asked) {
    var known = operation(asked);
    if (known.isPresent()) {
      return server.client().get("/api/v1/operations/" + known.get()).body();
    }
    var answer = server.client().post(asked.path(), "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.body().path("operation");
  }

  private Optional<UUID> operation(Asked asked) {
    return jdbc()
        .sql("select id from operation where kind = :kind and created_at > :since")
        .param("kind", next.kind())
        .param("since", asked.at())
        .query(UUID.class)
        .optional();
  }

  private boolean journaled(Asked asked, KillPoint point) {
    var wanted = point.moment().status();
    var operation = operation(asked);
    if (point.step() > 0) {
      return jdbc()
          .sql("select status from operation_step where operation = :operation and number = :step")
          .param("operation", operation.orElseThrow())
          .param("step", point.step())
          .query(String.class)
          .single()
          .equals(wanted);
    }
    if (point.moment() == KillPoint.Moment.ACCEPTED_BUT_NOT_ANSWERED) {
      // A server beside the dead one may have begun it by now.
      return operation.isPresent();
    }
    return operation
        .map(id ->
            jdbc()
                .sql("select state from operation where id = :id")
                .param("id", id)
                .query(String.class)
                .single())
        .filter(wanted::equals)
        .isPresent();
  }

  private long unfinished() {
    return jdbc()
        .sql("select count(*) from operation where ended_at is null")
        .query(Long.class)
        .single();
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(database.dataSource());
  }

  /**
   * What a user asks for.
   *
   * @param instance id of the instance
   * @param path where it is asked for
   * @param at just before that, by the database's clock
   */
  private record Asked(String instance, String path, OffsetDateTime at) {}

  private Asked asked() {
    return switch (next) {
      case INSTALL, INSTALL_ON_KEPT_DATA -> planned(operator().planInstall(INSTANCE, PASSWORD));
      case CHANGE_OF_VERSION -> change("upgrade", "\"version\": \"1.0\"");
      case CHANGE_BY_WAY_OF_ANOTHER -> change("upgrade", "\"version\": \"1.2\"");
      case NEW_PASSWORD ->
          change("reconfigure", "\"options\": {\"service\": {\"password\": \"another one\"}}");
      case RESTART -> change("restart", "\"service\": null");
      case SCALE_TO_NOTHING -> change("scale", "\"tasks\": 0");
      case ROLL_BACK -> change("rollback", "\"revision\": 1");
      case UNINSTALL_KEEPING_DATA -> planned(operator().planUninstall(installed(), "keep"));
      case UNINSTALL_DELETING_DATA -> {
        removeClone();
        yield planned(operator().planUninstall(installed(), "delete"));
      }
      case CLONE -> {
        data.spoil(installed());
        yield change("clone", "\"name\": \"%s\"".formatted(COPY));
      }
      case SNAPSHOT -> asked(installed(), "/api/v1/instances/" + installed() + "/snapshots");
      case RESTORE -> {
        data.spoil(installed());
        yield asked(installed(), "/api/v1/snapshots/" + snapshot() + "/restore");
      }
    };
  }

  private Asked change(String kind, String rest) {
    return planned(
        operator()
            .plan(
                "{\"kind\": \"%s\", \"instance\": \"%s\", %s}".formatted(kind, installed(), rest)));
  }

  /** Undisturbed, so that what comes next is as it is without a clone. */
  private void removeClone() {
    if (clone != null) {
      operator().ended(operator().applied(operator().planUninstall(clone, "delete")), "succeeded");
      clone = null;
    }
  }

  private Asked planned(JsonNode plan) {
    return asked(
        plan.path("instanceId").asString(),
        "/api/v1/plans/" + plan.path("id").asString() + "/apply");
  }

  private Asked asked(String id, String path) {
    return new Asked(
        id, path, jdbc().sql("select clock_timestamp()").query(OffsetDateTime.class).single());
  }

  private String installed() {
    return requireNonNull(instance);
  }

  private String state(String id) {
    return server.client().get("/api/v1/instances/" + id).body().path("state").asString();
  }

  private String snapshot() {
    var path = "/api/v1/instances/" + installed() + "/snapshots";
    return server.client().get(path).body().path("items").get(0).path("id").asString();
  }

  private void finished(Asked asked) {
    switch (next) {
      case INSTALL, INSTALL_ON_KEPT_DATA -> {
        instance = asked.instance();
        operator().healthy(asked.instance());
      }
      case CHANGE_OF_VERSION,
          CHANGE_BY_WAY_OF_ANOTHER,
          NEW_PASSWORD,
          RESTART,
          ROLL_BACK,
          SNAPSHOT ->
          operator().healthy(asked.instance());
      case CLONE -> {
        clone = asked.instance();
        operator().healthy(asked.instance());
        operator().healthy(installed());
        assertThat(data.isSpoilt(asked.instance())).as("what the original holds").isTrue();
      }
      case SCALE_TO_NOTHING -> assertThat(state(asked.instance())).isEqualTo("stopped");
      case RESTORE -> {
        operator().healthy(asked.instance());
        assertThat(data.isSpoilt(asked.instance())).as("what the snapshot did not hold").isFalse();
      }
      case UNINSTALL_KEEPING_DATA, UNINSTALL_DELETING_DATA ->
          assertThat(server.client().get("/api/v1/instances/" + asked.instance()).status())
              .isEqualTo(404);
    }
    next = next.next();
  }

  /** What is there now, in the tables and on the engine. */
  Traces traces() {
    return Traces.of(database, installation, prefix);
  }

  String logTail() {
    return heir == Heir.ITSELF ? server.logTail() : server.logTail() + beside.logTail();
  }

  @Override
  public void close() throws SQLException {
    hold.close();
    beside.close();
    if (heir == Heir.ANOTHER) {
      server.close();
    }
    EngineContents.of(installation, prefix).remove();
  }
}
