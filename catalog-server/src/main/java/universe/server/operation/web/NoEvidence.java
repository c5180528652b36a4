package universe.server.operation.web;

import universe.server.operation.Operation;

/** Nothing is kept of an operation: it did not fail, or it failed too long ago. */
final class NoEvidence extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoEvidence(Operation operation) {
    super(
        "there is no evidence of '%s', which is %s; it is kept of failures, for as long as universe.operation.evidence-retention says"
            .formatted(operation.title(), operation.state().word()));
  }
}
