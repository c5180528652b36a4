package universe.server.instance;

import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.Ledger;
import universe.server.runtime.RuntimeBackend.PullProgress;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks;

/** Steps around the tasks: the place they need, the network, the images, the record of it. */
@Configuration(proxyBeanMethods = false)
class PlaceSteps {

  static final String RESERVE = "reserve-place";
  static final String NETWORK = "provide-network";
  static final String IMAGE = "provide-image";
  static final String COMMIT = "commit-revision";
  static final String LEAVE = "leave-place";

  /** The place is taken in the transaction that takes in the operation; here it is given back. */
  @Bean
  StepRunner reservePlace(
      Removal removal, Tasks tasks, VolumeClaims claims, TakenSnapshots snapshots) {
    return new Step(
        RESERVE,
        _ -> StepResult.done(),
        step -> {
          // What was declared and claimed for steps that were never begun.
          tasks.of(step.instance()).forEach(task -> tasks.withdraw(task.id()));
          claims.giveBack(step.intent().path("volumes"));
          removal.forget(step.instance());
          return snapshots.takeBack(step.intent());
        });
  }

  @Bean
  StepRunner provideNetwork(Targets targets) {
    return new Step(
        NETWORK,
        step -> {
          targets
              .backend(Step.id(step, "target"))
              .ensureNetwork(step.intent().path("network").asString());
          return StepResult.done();
        },
        // The network is everybody's.
        _ -> StepResult.done());
  }

  @Bean
  StepRunner provideImage(Tasks tasks) {
    return new Step(
        IMAGE,
        step -> {
          tasks.provideImage(
              Step.id(step, "target"),
              step.intent().path("image").asString(),
              step.intent().path("force").asBoolean(false),
              pulled -> tell(step, pulled));
          return StepResult.done();
        },
        // Images are shared and cached; nobody's to remove.
        _ -> StepResult.done());
  }

  private static void tell(StepContext step, PullProgress pulled) {
    var percent =
        pulled.totalBytes() == 0
            ? null
            : Integer.valueOf((int) (100 * pulled.doneBytes() / pulled.totalBytes()));
    step.progress(percent, pulled.status());
  }

  @Bean
  StepRunner commitRevision(Instances instances, Revisions revisions, Tasks tasks) {
    return new Step(
        COMMIT,
        step -> {
          var revision = step.intent().path("revision").asInt();
          var digests = new TreeMap<String, String>();
          for (var task : tasks.of(step.instance())) {
            if (task.imageDigest() != null) {
              digests.put(task.identity().service(), task.imageDigest());
            }
          }
          revisions.remember(step.instance(), revision, digests);
          instances.commit(step.instance(), revision);
          return StepResult.done();
        },
        // What is undone next takes the whole instance away.
        _ -> StepResult.done());
  }

  /** After this the instance is gone; what it held can be had by others. */
  @Bean
  StepRunner leavePlace(Removal removal, Instances instances, Ledger ledger) {
    return new Step(
        LEAVE,
        step -> {
          removal.forget(step.instance());
          return StepResult.done();
        },
        _ ->
            new StepResult.Failed(
                "an instance that was removed cannot be brought back; install it again"));
  }
}
