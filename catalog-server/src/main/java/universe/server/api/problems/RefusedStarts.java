package universe.server.api.problems;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import universe.server.api.StartRefused;

/** Tells an operator why the server does not start, without a stack trace. */
class RefusedStarts extends AbstractFailureAnalyzer<StartRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, StartRefused cause) {
    return new FailureAnalysis(cause.fault(), cause.remedy(), failure);
  }
}
