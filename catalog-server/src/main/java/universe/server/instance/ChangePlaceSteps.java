package universe.server.instance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.Ledger;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Tasks;

/** Steps around the tasks of a change: what it needs is reserved, and its revision committed. */
@Configuration(proxyBeanMethods = false)
class ChangePlaceSteps {

  static final String RESERVE = "reserve-change";
  static final String COMMIT = "commit-change";

  private final Instances instances;
  private final Revisions revisions;
  private final Tasks tasks;
  private final Ledger ledger;
  private final VolumeClaims claims;
  private final TransactionOperations transaction;

  ChangePlaceSteps(
      Instances instances,
      Revisions revisions,
      Tasks tasks,
      Ledger ledger,
      VolumeClaims claims,
      TransactionOperations transaction) {
    this.instances = instances;
    this.revisions = revisions;
    this.tasks = tasks;
    this.ledger = ledger;
    this.claims = claims;
    this.transaction = transaction;
  }

  /** Reserved in the transaction that takes in the operation; here it is given back. */
  @Bean
  StepRunner reserveChange() {
    return new Step(RESERVE, _ -> StepResult.done(), this::giveBack);
  }

  @Bean
  StepRunner commitChange() {
    return new Step(COMMIT, this::commit, this::takeBack);
  }

  private StepResult giveBack(StepContext step) {
    var id = step.instance();
    var first = step.intent().path("revision").asInt();
    var last = step.intent().path("last").asInt(first);
    // Tasks whose own steps were never begun are still on the record.
    tasks.of(id).stream()
        .filter(task -> task.identity().revision() >= first)
        .forEach(task -> tasks.withdraw(task.id()));
    claims.giveBack(step.intent().path("volumes"));
    transaction.executeWithoutResult(_ -> {
      reserve(step, step.intent().path("before").asInt());
      for (var revision = last; revision >= first; revision--) {
        revisions.remove(id, revision);
      }
    });
    return StepResult.done();
  }

  private StepResult commit(StepContext step) {
    var id = step.instance();
    var revision = step.intent().path("revision").asInt();
    var running =
        step.intent()
            .path("tasks")
            .valueStream()
            .map(task -> task.asString())
            .collect(Collectors.toSet());
    var digests = digests(step, running);
    transaction.executeWithoutResult(_ -> {
      revisions.remember(id, revision, digests);
      instances.commit(id, revision);
      // What hops to come and the way back need stays reserved until the last one is done.
      if (step.intent().path("settle").asBoolean(true)) {
        reserve(step, revision);
      }
    });
    return StepResult.done();
  }

  private Map<String, String> digests(StepContext step, Set<String> running) {
    var digests = new TreeMap<String, String>();
    for (var task : tasks.of(step.instance())) {
      if (task.imageDigest() != null && running.contains(task.id().toString())) {
        digests.put(task.identity().service(), task.imageDigest());
      }
    }
    return digests;
  }

  private StepResult takeBack(StepContext step) {
    instances.commit(step.instance(), step.intent().path("before").asInt());
    return StepResult.done();
  }

  /** Exactly what a revision needs, and nothing of the other one. */
  private void reserve(StepContext step, int revision) {
    var id = step.instance();
    var instance = instances.find(id);
    var found = revisions.find(id, revision);
    if (instance.isPresent() && found.isPresent()) {
      ledger.settlePorts(id, instance.get().node(), ports(step));
      ledger.reserveResources(id, instance.get().node(), found.get().workload().services());
    }
  }

  private static List<Reserved> ports(StepContext step) {
    return step.intent()
        .path("ports")
        .valueStream()
        .map(port -> new Reserved(port.path("key").asString(), port.path("port").asInt()))
        .toList();
  }
}
