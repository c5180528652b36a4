package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.spec.PackagesForTest.json;
import static universe.spec.PackagesForTest.withOptions;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.Rendering.Rendered;

class SealingTest {

  private static final String SCHEMA =
      "{'properties':{'p':{'media':{'type':'application/x-secret+string'}},'q':{'format':'password'}}}";
  private static final Map<String, String> PLACEHOLDERS =
      Map.of("/p", "universe-secret-1111", "/q", "universe-secret-2222");

  @ParameterizedTest
  @ValueSource(
      strings = {"hunter2", "a\"b", "back\\slash", "two\nlines", "$1 \\1", "{{q}}", "é\u2028"})
  void leadsBackToTheExactRendering(String secret) {
    String template =
        "{\"env\":{\"P\":\"{{p}}\",\"url\":\"db://{{p}}:{{q}}@x\"},\"{{p}}\":1,"
            + "\"inner\":\"{\\\"p\\\": \\\"{{p}}\\\"}\",\"cond\":\"{{#p}}{{.}} given{{/p}}\"}";
    ObjectNode options = json("{'q':'other'}").put("p", secret);

    Rendered exact = render(template, options);
    SealedRendering sealed = seal(template, exact);

    assertThat(sealed.isComplete()).isTrue();
    assertThat(sealed.app().toString()).doesNotContain("other");
    assertThat(sealed.options())
        .isEqualTo(json("{'p':'universe-secret-1111','q':'universe-secret-2222'}"));
    assertThat(revealed(sealed.app(), secret)).isEqualTo(exact.app());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"port\":{{p}}} | 5432",
        "{\"a\":\"{{p.length}}\"} | hunter2",
        "{\"a\":{{#asJson}}p{{/asJson}}} | {\"x\":1}"
      })
  void tellsWhatCannotBeSealed(String template, String secret) {
    Rendered exact = render(template, json("{'q':'other'}").put("p", secret));

    SealedRendering sealed = seal(template, exact);

    assertThat(sealed.exposed()).containsExactly("/p");
    assertThat(sealed.app()).isEqualTo(exact.app());
    assertThat(sealed.options().path("p").stringValue()).isEqualTo(secret);
    assertThat(sealed.options().path("q").stringValue()).isEqualTo("universe-secret-2222");
  }

  @Test
  void tellsSecretsThatAreNoText() {
    String template = "{\"p\":{{p}}}";

    SealedRendering sealed = seal(template, render(template, json("{'p':7}")));

    assertThat(sealed.exposed()).containsExactly("/p");
  }

  @Test
  void leavesEmptyAndMissingSecretsAsTheyAre() {
    String template = "{\"p\":\"{{p}}{{^p}}none{{/p}}\",\"q\":\"{{q}}\"}";

    SealedRendering sealed = seal(template, render(template, json("{'p':''}")));

    assertThat(sealed.isComplete()).isTrue();
    assertThat(sealed.app()).isEqualTo(json("{'p':'none','q':''}"));
    assertThat(sealed.options()).isEqualTo(json("{'p':''}"));
  }

  private static Rendered render(String template, ObjectNode options) {
    Rendering rendering = PackageSpec.render(withOptions(SCHEMA, template), options);
    assertThat(rendering).isInstanceOf(Rendered.class);
    return (Rendered) rendering;
  }

  private static SealedRendering seal(String template, Rendered exact) {
    return PackageRenderer.of(withOptions(SCHEMA, template)).seal(exact, PLACEHOLDERS);
  }

  /** As whoever stores it would do it: in the text of the document. */
  private static ObjectNode revealed(ObjectNode app, String secret) {
    String quoted = new JsonMapper().writeValueAsString(secret);
    String text =
        app.toString()
            .replace("universe-secret-1111", quoted.substring(1, quoted.length() - 1))
            .replace("universe-secret-2222", "other");
    return PackageObjects.parse(text);
  }
}
