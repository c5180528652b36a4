package universe.server.instance.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.Binding;
import universe.server.instance.Dependencies.Bound;
import universe.server.instance.InstanceSummary;
import universe.server.instance.PlanContent.Warning;
import universe.server.instance.Revision;
import universe.spec.PackageDefinition;
import universe.spec.ServiceDescription.Moment;
import universe.spec.workload.Service;

/**
 * An instance with what it was made from.
 *
 * @param options the resolved options, null in place of a secret
 * @param answers what of that the user has answered, null in place of a secret
 * @param secretPointers JSON pointers of the options nobody may see
 * @param notes what the package's author tells whoever installed it
 * @param warnings what does not work quite as the package asks
 * @param repository where the package came from
 * @param commit commit of that repository; null for a bundle
 * @param definition the app definition, placeholders in place of secrets
 * @param services those whose number of tasks can be changed
 * @param bindings what its needs are joined with
 * @param boundBy who is bound to it
 */
record InstanceDetails(
    @JsonUnwrapped InstanceSummary instance,
    @Schema(implementation = ObjectNode.class) JsonNode options,
    @Schema(implementation = ObjectNode.class) JsonNode answers,
    Set<String> secretPointers,
    Notes notes,
    List<Warning> warnings,
    Origin repository,
    @Nullable String commit,
    @Schema(implementation = ObjectNode.class) JsonNode definition,
    List<Scalable> services,
    List<Binding> bindings,
    List<Bound> boundBy,
    List<String> allowedActions) {

  static InstanceDetails of(
      InstanceSummary instance,
      Revision revision,
      List<Bound> boundBy,
      List<String> allowedActions) {
    var source = revision.source();
    return new InstanceDetails(
        instance,
        revision.maskedOptions(),
        revision.maskedAnswers(),
        revision.answers().secrets(),
        Notes.of(source.definition()),
        revision.warnings().stream().map(each -> new Warning(each.path(), each.message())).toList(),
        new Origin(source.repository(), source.repositoryName()),
        source.commit(),
        revision.definition(),
        revision.workload().withoutForwarders().stream().map(Scalable::of).toList(),
        revision.answers().bindings(),
        boundBy,
        allowedActions);
  }

  /** A service of which there can be more or fewer tasks than now. */
  @Schema(name = "ScalableService")
  record Scalable(String name, int tasks) {

    static Scalable of(Service service) {
      return new Scalable(service.name(), service.tasks());
    }
  }

  /** Markdown, to be shown with nothing filled in. */
  record Notes(@Nullable String postInstall) {

    /** What {@code service.json} says goes first: it is written for us. */
    static Notes of(PackageDefinition definition) {
      var own = definition.describedService().notes().get(Moment.POST_INSTALL);
      return new Notes(
          own == null ? definition.optionalText("postInstallNotes").orElse(null) : own);
    }
  }

  /** A repository. */
  record Origin(UUID id, String name) {}
}
