package universe.spec;

import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import universe.spec.Rendering.Refused;
import universe.spec.Rendering.Rendered;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Notice;
import universe.spec.marathon.Translation;

/** Judges a package by what it renders to when nobody answers anything. */
final class DefaultRendering {

  private final PackageRenderer renderer;

  DefaultRendering(PackageRenderer renderer) {
    this.renderer = renderer;
  }

  Installability judge() {
    return switch (renderer.render(JsonNodeFactory.instance.objectNode())) {
      case Rendered rendered ->
          judge(
              rendered,
              refused -> new Installability.NotByDefault(firstRejection(refused)),
              new Installability.AsItIs());
      case Refused refused -> judge(refused);
    };
  }

  private Installability judge(Refused refused) {
    return switch (refused.reason()) {
      case OPTIONS_INVALID -> unanswered();
      case OPTIONS_NOT_ALLOWED, NOT_JSON, NOT_AN_OBJECT, LABELS_NOT_TEXT, TEMPLATE_TOO_COSTLY ->
          new Installability.NotByDefault(refused.message());
      case NO_TEMPLATE, SCHEMA_BROKEN, TEMPLATE_BROKEN ->
          new Installability.Impossible(refused.message());
    };
  }

  /** Rendered with gaps, only what no answer could change counts. */
  private Installability unanswered() {
    var once = new Installability.OnceAnswered();
    return switch (renderer.renderUnchecked(JsonNodeFactory.instance.objectNode())) {
      case Rendered rendered -> judge(rendered, _ -> once, once);
      case Refused _ -> once;
    };
  }

  private static Installability judge(
      Rendered rendered,
      Function<Translation.Refused, Installability> whenRefused,
      Installability whenTranslated) {
    return switch (MarathonApp.translate(rendered.app())) {
      case Translation.Translated _ -> whenTranslated;
      case Translation.Refused refused ->
          refused
              .needForMesos()
              .<Installability>map(notice -> new Installability.Impossible(notice.message()))
              .orElseGet(() -> whenRefused.apply(refused));
    };
  }

  private static String firstRejection(Translation.Refused refused) {
    return refused.notices().stream()
        .filter(Notice::rejected)
        .findFirst()
        .map(Notice::toString)
        .orElseThrow(() -> new IllegalStateException("refused without a rejection: " + refused));
  }
}
