package universe.server.catalog.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.CatalogSearch.ShelvedVersion;
import universe.server.catalog.RepositoryName;
import universe.spec.Installability;
import universe.spec.PackageDefinition;
import universe.spec.PackageDefinition.License;
import universe.spec.PackageRenderer;
import universe.spec.Severity;

/** One version with all that a page about it shows and a form for it needs. */
record VersionDetails(
    String name,
    String version,
    long release,
    String description,
    String maintainer,
    List<String> tags,
    @Nullable String website,
    @Nullable String scm,
    List<License> licenses,
    @Nullable String preInstallNotes,
    @Nullable String postInstallNotes,
    @Nullable String postUninstallNotes,
    boolean framework,
    boolean featured,
    List<String> screenshots,
    @Nullable String iconUrl,
    RepositoryName repository,
    @Nullable String commit,
    String packagingVersion,
    @Nullable String minDcosReleaseVersion,
    List<String> upgradesFrom,
    List<String> downgradesTo,
    boolean hasTemplate,
    boolean installable,
    boolean needsOptions,
    @Nullable String notInstallableReason,
    @Nullable ObjectNode optionsSchema,
    ObjectNode defaults,
    Set<String> secretPointers,
    @Nullable ObjectNode service,
    List<FoundProblem> problems,
    List<String> allowedActions) {

  static VersionDetails of(ShelvedVersion shelved, List<String> allowedActions) {
    var entry = shelved.entry();
    var definition = entry.definition();
    var options = PackageRenderer.of(definition).schema();
    return new VersionDetails(
        definition.name(),
        definition.version(),
        definition.release(),
        definition.description(),
        definition.maintainer(),
        definition.tags(),
        definition.optionalText("website").orElse(null),
        definition.optionalText("scm").orElse(null),
        definition.licenses(),
        definition.optionalText("preInstallNotes").orElse(null),
        definition.optionalText("postInstallNotes").orElse(null),
        definition.optionalText("postUninstallNotes").orElse(null),
        definition.framework(),
        definition.selected(),
        screenshots(definition),
        shelved.iconUrl(),
        new RepositoryName(entry.repository(), entry.repositoryName()),
        entry.commit(),
        definition.packagingVersion(),
        definition.minDcosReleaseVersion().orElse(null),
        definition.upgradesFrom(),
        definition.downgradesTo(),
        definition.template().isPresent(),
        shelved.installability().obstacle().isEmpty(),
        shelved.installability() instanceof Installability.OnceAnswered,
        shelved.installability().obstacle().orElse(null),
        definition.config().orElse(null),
        options.defaults(),
        new TreeSet<>(options.secrets()),
        definition.service().orElse(null),
        shelved.problems().stream().map(each -> FoundProblem.of(each, definition)).toList(),
        allowedActions);
  }

  private static List<String> screenshots(PackageDefinition definition) {
    return definition.resource().stream()
        .flatMap(each -> each.path("images").path("screenshots").values().stream())
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .toList();
  }

  /** A problem of this version. */
  @Schema(name = "PackageProblem")
  record FoundProblem(
      String rule,
      @Schema(implementation = Severity.class) String severity,
      String file,
      String pointer,
      int line,
      int column,
      String message,
      String expected,
      @JsonProperty("package") String packageName,
      long release) {

    static FoundProblem of(universe.spec.Problem problem, PackageDefinition definition) {
      return new FoundProblem(
          problem.rule(),
          problem.severity().name().toLowerCase(Locale.ROOT),
          problem.place().file(),
          problem.place().pointer(),
          problem.place().line(),
          problem.place().column(),
          problem.message(),
          problem.expected(),
          definition.name(),
          definition.release());
    }
  }
}
