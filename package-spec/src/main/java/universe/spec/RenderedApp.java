package universe.spec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.Rendering.Reason;
import universe.spec.template.Template;
import universe.spec.template.TemplateBroken;
import universe.spec.template.TemplateTooCostly;

/** From a template to an app definition: text, then one strict JSON object (package-format 6.5). */
final class RenderedApp {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private RenderedApp() {}

  /**
   * @throws AppRefused when the template cannot be filled, or the text is no app definition
   */
  static ObjectNode of(Template template, ObjectNode values) {
    if (!(parsed(text(template, values)) instanceof ObjectNode app)) {
      throw new AppRefused(Reason.NOT_AN_OBJECT, "the rendered text is JSON, but no object");
    }
    JsonNode labels = app.path("labels");
    boolean areText = labels.isObject() && labels.valueStream().allMatch(JsonNode::isString);
    if (!labels.isMissingNode() && !labels.isNull() && !areText) {
      throw new AppRefused(
          Reason.LABELS_NOT_TEXT, "the labels of the rendered app must be a map of texts");
    }
    return app;
  }

  private static String text(Template template, ObjectNode values) {
    try {
      return template.render(values);
    } catch (TemplateTooCostly e) {
      throw new AppRefused(Reason.TEMPLATE_TOO_COSTLY, "the template: " + e.getMessage());
    } catch (TemplateBroken e) {
      throw new AppRefused(
          Reason.TEMPLATE_BROKEN, "an option taken as template: " + e.getMessage());
    }
  }

  /** Only the place of a fault is told, not the text around it: that may hold a secret. */
  private static JsonNode parsed(String text) {
    try {
      JsonNode parsed = STRICT.readTree(text);
      if (parsed.isMissingNode()) {
        throw new AppRefused(Reason.NOT_JSON, "the rendered text is empty");
      }
      return parsed;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String place =
          at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
      throw new AppRefused(Reason.NOT_JSON, "the rendered text is not JSON" + place);
    }
  }
}
