package universe.server.storage;

import universe.server.runtime.RuntimeBackend.ExecResult;
import universe.server.storage.SnapshotSteps.Piped;

/** A command of a package could not write or read a dump. */
final class CommandFailed extends RuntimeException {

  CommandFailed(Piped command, ExecResult said) {
    super(
        "%s, which the package gives for %s, ended with exit code %d: %s"
            .formatted(
                command.words().getFirst(), command.key(), said.exitCode(), said.output().strip()));
  }

  /** As {@link RuntimeException#getMessage()}, and always there. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
