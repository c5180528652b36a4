package universe.server.operation.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;

/** A step that does what the test says and remembers what was asked of it. */
final class ScriptedStep implements StepRunner {

  final List<String> calls = new CopyOnWriteArrayList<>();
  private final String name;
  private final Function<StepContext, StepResult> run;

  ScriptedStep(String name, Function<StepContext, StepResult> run) {
    this.name = name;
    this.run = run;
  }

  static ScriptedStep thatWorks(String name) {
    return new ScriptedStep(name, _ -> StepResult.done());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public StepResult run(StepContext step) {
    calls.add("run " + step.intent().path("n").asInt());
    return run.apply(step);
  }

  @Override
  public StepResult undo(StepContext step) {
    calls.add("undo " + step.intent().path("n").asInt());
    return StepResult.done();
  }
}
