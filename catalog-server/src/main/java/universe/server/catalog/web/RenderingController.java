package universe.server.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import universe.spec.PackageRenderer;
import universe.spec.Rendering;
import universe.spec.SealedRendering;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Notice;
import universe.spec.marathon.Translation;

/** Shows what a version would become with some options; changes nothing. */
@RestController
class RenderingController {

  private static final String CANNOT_BE_SHOWN =
      "this secret would stand in clear, since the template does more than print it";

  private final CatalogSearch search;
  private final Access access;
  private final JsonMapper json;

  RenderingController(CatalogSearch search, Access access, JsonMapper json) {
    this.search = search;
    this.access = access;
    this.json = json;
  }

  @Operation(summary = "What a version would become with some options")
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
    var renderer = PackageRenderer.of(definition);
    return switch (renderer.render(options)) {
      case Rendering.Refused refused -> throw new RenderingRefused(refused);
      case Rendering.Rendered rendered -> preview(sealed(renderer, rendered));
    };
  }

  private static SealedRendering sealed(PackageRenderer renderer, Rendering.Rendered rendered) {
    return renderer.seal(
        rendered,
        rendered.secrets().stream()
            .collect(Collectors.toMap(Function.identity(), pointer -> "secret:" + pointer)));
  }

  private RenderingPreview preview(SealedRendering sealed) {
    if (!sealed.isComplete()) {
      var problems =
          sealed.exposed().stream()
              .sorted()
              .map(pointer -> new PathMessage("options" + pointer, CANNOT_BE_SHOWN))
              .toList();
      return new RenderingPreview(json.createObjectNode(), List.of(), problems);
    }
    return switch (MarathonApp.translate(sealed.app())) {
      case Translation.Translated(_, var warnings) ->
          new RenderingPreview(
              sealed.app(), warnings.stream().map(PathMessage::of).toList(), List.of());
      case Translation.Refused(var notices) ->
          new RenderingPreview(
              sealed.app(),
              notices.stream().filter(each -> !each.rejected()).map(PathMessage::of).toList(),
              notices.stream().filter(Notice::rejected).map(PathMessage::of).toList());
    };
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
   * @param app the app definition, placeholders in place of secrets; empty where a secret cannot be
   *     kept out of it
   * @param warnings what of it cannot be honoured, or only in part
   * @param problems why it cannot be installed here
   */
  @Schema(name = "Rendering")
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
