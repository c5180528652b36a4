package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Service;

/** App definitions for tests, written with single quotes, and what came of them. */
final class Apps {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Apps() {}

  /** An app that runs an image and nothing else, with further fields. */
  static ObjectNode imageApp(String fields) {
    return app("'container': {'docker': {'image': 'example/web:1'}}, " + fields);
  }

  /** An app that runs an image, with further fields of its container. */
  static ObjectNode containerApp(String containerFields, String fields) {
    return app(
        "'container': {'docker': {'image': 'example/web:1'}, "
            + containerFields
            + "}"
            + (fields.isEmpty() ? "" : ", " + fields));
  }

  /** An app named /shop/web with these fields. */
  static ObjectNode app(String fields) {
    return json("{'id': '/shop/web', " + fields + "}");
  }

  static ObjectNode json(String text) {
    return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
  }

  static Service service(ObjectNode app) {
    return translated(app).workload().services().getFirst();
  }

  static Translation.Translated translated(ObjectNode app) {
    return translated(app, TranslationSettings.DEFAULTS);
  }

  static Translation.Translated translated(ObjectNode app, TranslationSettings settings) {
    var translation = MarathonApp.translate(app, settings);
    assertThat(translation).isInstanceOf(Translation.Translated.class);
    return (Translation.Translated) translation;
  }

  static List<String> warnings(ObjectNode app) {
    return translated(app).warnings().stream().map(Notice::toString).toList();
  }

  /** The rejections of an app, without the warnings beside them. */
  static List<String> rejections(ObjectNode app) {
    var translation = MarathonApp.translate(app);
    assertThat(translation).isInstanceOf(Translation.Refused.class);
    return ((Translation.Refused) translation)
        .notices().stream().filter(Notice::rejected).map(Notice::toString).toList();
  }
}
