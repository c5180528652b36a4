package universe.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Lets a test run where a Docker Engine answers, skips it elsewhere, fails it in CI. */
class DockerCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Missing.unless(
        DockerClientFactory.instance().isDockerAvailable(),
        "no Docker Engine answers; ./universe test starts one");
  }
}
