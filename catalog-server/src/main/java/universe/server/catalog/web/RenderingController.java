package universe.server.catalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.api.Problems;
import universe.server.catalog.CatalogSearch;
import universe.server.catalog.PackageMissing;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.spec.OptionProblem;
import universe.spec.OptionsSchema;
import universe.spec.PackageDefinition;
import universe.spec.PackageSpec;
import universe.spec.Rendering;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Notice;
import universe.spec.marathon.Translation;

/** Shows what a version would become with some options; changes nothing. */
@RestController
class RenderingController {

  private final CatalogSearch search;
  private final Access access;
  private final JsonMapper json;

  RenderingController(CatalogSearch search, Access access, JsonMapper json) {
    this.search = search;
    this.access = access;
    this.json = json;
  }

  @PostMapping("/api/v1/packages/{name}/versions/{version}/renderings")
  RenderingPreview render(
      @PathVariable String name,
      @PathVariable String version,
      @RequestParam Optional<UUID> repository,
      @RequestParam Optional<Long> release,
      @RequestBody RenderingRequest request) {
    access.require(Action.READ, "packages/" + name);
    var definition =
        search
            .version(name, version, repository.orElse(null), release.orElse(null))
            .orElseThrow(() -> new PackageMissing(name, version))
            .entry()
            .definition();
    var options = request.options() == null ? json.createObjectNode() : request.options();
    return switch (PackageSpec.render(definition, options)) {
      case Rendering.Refused refused -> throw new RenderingRefused(refused);
      case Rendering.Rendered rendered -> preview(rendered, shown(definition, rendered));
    };
  }

  private static RenderingPreview preview(Rendering.Rendered rendered, ObjectNode shown) {
    return switch (MarathonApp.translate(rendered.app())) {
      case Translation.Translated(var workload, var warnings) ->
          new RenderingPreview(shown, warnings.stream().map(PathMessage::of).toList(), List.of());
      case Translation.Refused(var notices) ->
          new RenderingPreview(
              shown,
              notices.stream().filter(each -> !each.rejected()).map(PathMessage::of).toList(),
              notices.stream().filter(Notice::rejected).map(PathMessage::of).toList());
    };
  }

  /** The app with placeholders where secrets would stand: rendered anew with those as options. */
  private ObjectNode shown(PackageDefinition definition, Rendering.Rendered rendered) {
    if (rendered.secrets().isEmpty()) {
      return rendered.app();
    }
    Map<String, String> placeholders = new LinkedHashMap<>();
    rendered.secrets().forEach(pointer -> placeholders.put(pointer, "secret:" + pointer));
    var sealed = OptionsSchema.sealed(rendered.options(), placeholders);
    if (PackageSpec.render(definition, sealed) instanceof Rendering.Rendered again) {
      return again.app();
    }
    // A placeholder that the schema does not accept: take the secrets out of the text instead.
    return withoutSecrets(rendered);
  }

  private ObjectNode withoutSecrets(Rendering.Rendered rendered) {
    var text = rendered.app().toString();
    for (var pointer : rendered.secrets()) {
      var value = rendered.options().at(pointer);
      if (value.isString() && !value.asString().isEmpty()) {
        var quoted = value.toString();
        text = text.replace(quoted.substring(1, quoted.length() - 1), "***");
      }
    }
    return json.readTree(text) instanceof ObjectNode app ? app : json.createObjectNode();
  }

  /**
   * What to render with.
   *
   * @param options what the user answered; none where absent
   */
  record RenderingRequest(@Nullable ObjectNode options) {}

  /**
   * What a version becomes.
   *
   * @param app the app definition, placeholders in place of secrets
   * @param warnings what of it cannot be honoured, or only in part
   * @param problems why it cannot be installed here
   */
  record RenderingPreview(ObjectNode app, List<PathMessage> warnings, List<PathMessage> problems) {}

  /** Something about a place in an app definition. */
  record PathMessage(String path, String message) {
    static PathMessage of(Notice notice) {
      return new PathMessage(notice.path(), notice.message());
    }
  }

  /** Rendering was refused. */
  static final class RenderingRefused extends RuntimeException {

    private final Rendering.Refused refused;

    RenderingRefused(Rendering.Refused refused) {
      super(refused.message());
      this.refused = refused;
    }

    ProblemDetail problem() {
      boolean options = refused.reason() == Rendering.Reason.OPTIONS_INVALID;
      var problem =
          Problems.of(
              HttpStatus.UNPROCESSABLE_CONTENT,
              options ? "options-invalid" : "rendering-refused",
              refused.message());
      problem.setProperty("reason", refused.reason());
      problem.setProperty("problems", refused.problems().stream().map(PointerMessage::of).toList());
      return problem;
    }
  }

  /** An option that breaks its schema. */
  record PointerMessage(String pointer, String keyword, String message, @Nullable JsonNode value) {
    static PointerMessage of(OptionProblem problem) {
      return new PointerMessage(
          problem.pointer(), problem.keyword(), problem.message(), problem.value());
    }
  }
}
