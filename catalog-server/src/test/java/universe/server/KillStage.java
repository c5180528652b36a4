package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
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
  private static final String PASSWORD = "a password of tests";

  /**
   * What is done on the stage, in this order over and over; each begins where the last one left.
   */
  enum Act {
    INSTALL("install"),
    CHANGE_OF_VERSION("upgrade"),
    NEW_PASSWORD("reconfigure"),
    RESTART("restart"),
    SCALE_TO_NOTHING("scale"),
    ROLL_BACK("rollback"),
    UNINSTALL_KEEPING_DATA("uninstall"),
    INSTALL_ON_KEPT_DATA("install"),
    UNINSTALL_DELETING_DATA("uninstall");

    private final String kind;

    Act(String kind) {
      this.kind = kind;
    }

    /** How many of its cases a sample takes: each costs a start of the server. */
    int sampled() {
      return kind.equals("install") || kind.equals("uninstall") ? 2 : 1;
    }

    /** Kind of its operation, as the journal calls it. */
    String kind() {
      return kind;
    }

    Act next() {
      return switch (this) {
        case INSTALL -> CHANGE_OF_VERSION;
        case CHANGE_OF_VERSION -> NEW_PASSWORD;
        case NEW_PASSWORD -> RESTART;
        case RESTART -> SCALE_TO_NOTHING;
        case SCALE_TO_NOTHING -> ROLL_BACK;
        case ROLL_BACK -> UNINSTALL_KEEPING_DATA;
        case UNINSTALL_KEEPING_DATA -> INSTALL_ON_KEPT_DATA;
        case INSTALL_ON_KEPT_DATA -> UNINSTALL_DELETING_DATA;
        case UNINSTALL_DELETING_DATA -> INSTALL;
      };
    }
  }

  private final String prefix;
  private final PostgresDatabase database;
  private final ServerProcess server;
  private final Operator operator;
  private final JournalHold hold;
  private final UUID installation;
  private Act next = Act.INSTALL;
  private @Nullable String instance;

  KillStage(PackageFolder packages, boolean manyKills) throws SQLException {
    this.prefix = "kill" + UUID.randomUUID().toString().substring(0, 6);
    this.database = PostgresDatabase.create();
    this.server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.instance.settle", "500ms")
            .with("universe.operation.lease", "4s")
            .with("universe.operation.heartbeat", "500ms")
            .with("universe.operation.poll", "200ms")
            .with("universe.runtime.lease", "4s")
            .with("universe.runtime.look", "500ms");
    if (manyKills) {
      server.rehearsed();
    }
    server.start();
    this.operator = new Operator(server.client());
    this.hold = new JournalHold(database);
    this.installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
    operator.awaitPackage("keeper");
  }

  /** Does what comes next until this act is the next one. */
  void prepare(Act act) {
    while (next != act) {
      play();
    }
  }

  /** Plays the next act undisturbed; tells the titles of its steps. */
  List<String> play() {
    var plan = plan();
    var steps = operator.ended(operator.applied(plan), "succeeded").path("steps");
    finished(plan);
    return steps.valueStream().map(step -> step.path("title").asString()).toList();
  }

  /** Plays the next act, kills the server at the point, starts it anew and awaits the end. */
  void playKilledAt(KillPoint point) {
    var plan = plan();
    hold.at(point);
    var answer = CompletableFuture.runAsync(() -> applyUnheard(plan));
    hold.awaitHeld();
    server.kill();
    hold.releaseForTheDead();
    answer.join();
    assertThat(journaled(plan, point))
        .as("the journal at " + point)
        .isEqualTo(point.moment().committed());
    server.start();
    if (point.moment() == KillPoint.Moment.NOT_YET_ACCEPTED) {
      // The one case that ends otherwise: nobody was told that the install would happen, and it
      // does not; the plan can be applied as if it had never been.
      assertThat(unfinished()).isZero();
    }
    operator.ended(operator.applied(plan), "succeeded");
    finished(plan);
  }

  /** The user's request dies with the server; what counts is what the journal says. */
  private void applyUnheard(JsonNode plan) {
    try {
      operator.apply(plan);
    } catch (UncheckedIOException e) {
      // the server was killed before it answered
    }
  }

  private boolean journaled(JsonNode plan, KillPoint point) {
    var jdbc = JdbcClient.create(database.dataSource());
    var wanted = point.moment().status();
    if (point.step() > 0) {
      return jdbc.sql(
              """
              select s.status from operation_step s join operation o on o.id = s.operation
               where o.plan = :plan::uuid and s.number = :step
              """)
          .param("plan", plan.path("id").asString())
          .param("step", point.step())
          .query(String.class)
          .single()
          .equals(wanted);
    }
    return jdbc.sql("select state from operation where plan = :plan::uuid")
        .param("plan", plan.path("id").asString())
        .query(String.class)
        .optional()
        .filter(wanted::equals)
        .isPresent();
  }

  private long unfinished() {
    return JdbcClient.create(database.dataSource())
        .sql("select count(*) from operation where ended_at is null")
        .query(Long.class)
        .single();
  }

  private JsonNode plan() {
    return switch (next) {
      case INSTALL, INSTALL_ON_KEPT_DATA -> operator.planInstall(INSTANCE, PASSWORD);
      case CHANGE_OF_VERSION -> change("upgrade", "\"version\": \"1.0\"");
      case NEW_PASSWORD ->
          change("reconfigure", "\"options\": {\"service\": {\"password\": \"another one\"}}");
      case RESTART -> change("restart", "\"service\": null");
      case SCALE_TO_NOTHING -> change("scale", "\"tasks\": 0");
      case ROLL_BACK -> change("rollback", "\"revision\": 1");
      case UNINSTALL_KEEPING_DATA -> operator.planUninstall(requireNonNull(instance), "keep");
      case UNINSTALL_DELETING_DATA -> operator.planUninstall(requireNonNull(instance), "delete");
    };
  }

  private JsonNode change(String kind, String rest) {
    return operator.plan(
        "{\"kind\": \"%s\", \"instance\": \"%s\", %s}"
            .formatted(kind, requireNonNull(instance), rest));
  }

  private void finished(JsonNode plan) {
    var id = plan.path("instanceId").asString();
    switch (next) {
      case INSTALL, INSTALL_ON_KEPT_DATA -> {
        instance = id;
        operator.healthy(id);
      }
      case CHANGE_OF_VERSION, NEW_PASSWORD, RESTART, ROLL_BACK -> operator.healthy(id);
      case SCALE_TO_NOTHING ->
          assertThat(server.client().get("/api/v1/instances/" + id).body().path("state").asString())
              .isEqualTo("stopped");
      case UNINSTALL_KEEPING_DATA, UNINSTALL_DELETING_DATA ->
          assertThat(server.client().get("/api/v1/instances/" + id).status()).isEqualTo(404);
    }
    next = next.next();
  }

  /** What is there now, in the tables and on the engine. */
  Traces traces() {
    return Traces.of(database, installation, prefix);
  }

  String logTail() {
    return server.logTail();
  }

  @Override
  public void close() throws SQLException {
    hold.close();
    server.close();
    EngineContents.of(installation, prefix).remove();
  }
}
