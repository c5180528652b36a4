package universe.demo;

import java.security.Security;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.pekko.Done;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.ServerBinding;
import org.apache.pekko.stream.KillSwitches;
import org.apache.pekko.stream.SharedKillSwitch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the program, and ends it in order when it is told to. */
final class ReactiveDemo {

  private static final Logger LOG = LoggerFactory.getLogger(ReactiveDemo.class);

  /** Longer than a write to Kafka may take. */
  private static final Duration FINISH_WITHIN = Duration.ofSeconds(35);

  private final ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "demo");
  private final SharedKillSwitch stopping = KillSwitches.shared("stopping");
  private final Settings settings;
  private final EventLog log;
  private final Cassandra cassandra;
  private final EventTransfer transfer;
  private final Watch watch;

  private ReactiveDemo(Settings settings) {
    Executor blocking = Executors.newVirtualThreadPerTaskExecutor();
    this.settings = settings;
    log = new EventLog(settings, blocking);
    cassandra = new Cassandra(settings, system);
    watch = new Watch(log, cassandra, blocking, InstantSource.system());
    transfer = new EventTransfer(log, cassandra::store, blocking, system);
  }

  public static void main(String[] arguments) {
    // Who comes back in a cluster of containers keeps its name, not its address.
    Security.setProperty("networkaddress.cache.ttl", "5");
    Security.setProperty("networkaddress.cache.negative.ttl", "1");
    try {
      new ReactiveDemo(Settings.of(System.getenv())).start();
    } catch (Settings.SettingRefused e) {
      LOG.error(e.getMessage());
      System.exit(2);
    }
  }

  private void start() {
    watch.start(system);
    var routes = new Routes(new Page(settings), log, cassandra::store, watch::latest, stopping);
    var _ =
        Http.get(system)
            .newServerAt("0.0.0.0", settings.port())
            .bind(routes.all())
            .whenComplete((server, problem) -> {
              if (problem == null) {
                LOG.info("listening on port {}", settings.port());
                stopInOrder(server);
              } else {
                LOG.error("cannot listen on port {}: {}", settings.port(), problem.getMessage());
                system.terminate();
              }
            });
  }

  /** First no new requests and an end of those under way, then the transfer, then connections. */
  private void stopInOrder(ServerBinding server) {
    var shutdown = CoordinatedShutdown.get(system);
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceUnbind(),
        "finish requests",
        () -> {
          stopping.shutdown();
          return server.terminate(FINISH_WITHIN).thenApply(_ -> Done.getInstance());
        });
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceRequestsDone(), "finish the transfer", transfer::stop);
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceStop(),
        "close connections",
        () ->
            CompletableFuture.supplyAsync(() -> {
              log.close();
              cassandra.close();
              LOG.info("stopped");
              return Done.getInstance();
            }));
  }
}
