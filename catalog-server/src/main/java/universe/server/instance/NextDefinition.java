package universe.server.instance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import universe.server.instance.PlanContent.OptionChange;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.server.operation.OperationKind;
import universe.server.storage.Snapshot;
import universe.server.storage.Volume;
import universe.spec.marathon.Notice;
import universe.spec.workload.Workload;

/**
 * What an instance shall be next; secrets are placeholders.
 *
 * @param kind what kind of change leads there
 * @param title what a user reads about the change
 * @param publish whether all ports are published
 * @param options what becomes of each option
 * @param invalid answers of old that have to be given anew, by pointer
 * @param data what replaces the data that is there; null leaves it as it is
 */
record NextDefinition(
    OperationKind kind,
    String title,
    Source source,
    Answers answers,
    Workload workload,
    List<Notice> warnings,
    boolean publish,
    List<OptionChange> options,
    List<String> invalid,
    @Nullable Snapshot data) {

  NextDefinition {
    warnings = List.copyOf(warnings);
    options = List.copyOf(options);
    invalid = List.copyOf(invalid);
  }

  String version() {
    return source.definition().version();
  }

  /** What reads the dumps that come along. */
  Dumps.Next reading() {
    return new Dumps.Next(workload, source.definition().describedService());
  }

  /** Whether what a volume holds is replaced. */
  boolean replaces(Volume volume) {
    return data != null
        && data.volumes().stream().anyMatch(part -> part.key().equals(volume.owner().key()));
  }
}
