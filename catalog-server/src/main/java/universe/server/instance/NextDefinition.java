package universe.server.instance;

import java.util.List;
import universe.server.instance.PlanContent.OptionChange;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.server.operation.OperationKind;
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
    List<String> invalid) {

  NextDefinition {
    warnings = List.copyOf(warnings);
    options = List.copyOf(options);
    invalid = List.copyOf(invalid);
  }

  String version() {
    return source.definition().version();
  }
}
