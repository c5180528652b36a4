package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.spec.PackagesForTest.json;
import static universe.spec.PackagesForTest.packageObject;
import static universe.spec.PackagesForTest.withOptions;
import static universe.spec.PackagesForTest.withTemplate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.Rendering.Reason;
import universe.spec.Rendering.Refused;
import universe.spec.Rendering.Rendered;

class PackageRendererTest {

  private static final String NOTES =
      "{'type':'object','properties':{'service':{'type':'object','properties':{"
          + "'name':{'type':'string','default':'note-board'},"
          + "'title':{'type':'string','default':'Notes \\\"daily\\\"'},"
          + "'port':{'type':'integer','default':0},'hosts':{'type':'array','default':['a','b']},"
          + "'labels':{'type':'array','default':[]},'token':{'type':'string'}},'required':['name']},"
          + "'cache':{'type':'object','properties':{'size':{'type':'number','default':2.0}}}},"
          + "'required':['service']}";

  private static final String NOTES_TEMPLATE =
      """
      { "id": "/{{service.name}}",
        {{! two sections on "falsy looking" values }}
        {{#service.port}}"env": {"P": "{{service.port}}", "T": "{{service.title}}", "K": "{{service.token}}"},{{/service.port}}
        {{^service.labels.isEmpty}}"tags": {{service.labels}},{{/service.labels.isEmpty}}
        "args": {{service.hosts}}, "mem": {{cache.size}},
        "container": {"type": "DOCKER", "docker": {"image": "{{resource.assets.container.docker.app}}"}} }
      """;

  @Test
  void rendersTheWorkedExample() {
    ObjectNode packageObject = packageObject(NOTES_TEMPLATE);
    packageObject.set("config", json(NOTES));
    packageObject.set(
        "resource", json("{'assets':{'container':{'docker':{'app':'example/notes:2.1'}}}}"));
    PackageRenderer renderer = PackageRenderer.of(PackageDefinition.of(packageObject));

    assertThat(rendered(renderer.render(json("{'cache':{'size':512.5}}"))).app())
        .isEqualTo(
            json(
                "{'id':'/note-board','env':{'P':'0','T':'Notes \\\"daily\\\"','K':''},"
                    + "'args':['a','b'],'mem':512.5,"
                    + "'container':{'type':'DOCKER','docker':{'image':'example/notes:2.1'}}}"));
    assertThat(rendered(renderer.render(json("{}"))).app().path("mem").intValue()).isEqualTo(2);
  }

  @Test
  void letsResourceFilesWinOverOptions() {
    ObjectNode packageObject = packageObject("{\"a\":\"{{resource.cpus}} {{resource.x}}\"}");
    packageObject.set("config", json("{'properties':{}}"));
    packageObject.set("resource", json("{'x':'file'}"));

    Rendering rendering =
        PackageSpec.render(
            PackageDefinition.of(packageObject), json("{'resource':{'cpus':2,'x':'option'}}"));

    assertThat(rendered(rendering).app()).isEqualTo(json("{'a':'2 file'}"));
    assertThat(rendered(rendering).options())
        .isEqualTo(json("{'resource':{'cpus':2,'x':'option'}}"));
  }

  @Test
  void keepsNullsAndTheSpellingOfNumbers() {
    ObjectNode app = rendered(render("{\"a\":null,\"n\":0.10,\"a2\":{\"b\":[null]}}")).app();

    assertThat(app).hasToString("{\"a\":null,\"n\":0.10,\"a2\":{\"b\":[null]}}");
  }

  @Test
  void letsTheLastOfEqualKeysWin() {
    assertThat(rendered(render("{\"a\":1,\"a\":{\"c\":2}}")).app())
        .isEqualTo(json("{'a':{'c':2}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"a\":1,}", "{} {}", "{\"a\":nope}", "{'a':1}", "{\"a\":01}", "// x\n{}"})
  void refusesTextThatIsNotJson(String text) {
    assertThat(refused(render(text)).reason()).isEqualTo(Reason.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "\"x\"", "null", "3"})
  void refusesJsonThatIsNoObject(String text) {
    assertThat(refused(render(text)).reason()).isEqualTo(Reason.NOT_AN_OBJECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "{\"a\":null}", "[]", "\"x\""})
  void refusesLabelsThatAreNotText(String labels) {
    assertThat(refused(render("{\"labels\":" + labels + "}")).reason())
        .isEqualTo(Reason.LABELS_NOT_TEXT);
  }

  @Test
  void refusesBrokenTemplates() {
    Refused refused = refused(render("{\"a\":\n\"{{> part}}\"}"));

    assertThat(refused.reason()).isEqualTo(Reason.TEMPLATE_BROKEN);
    assertThat(refused.message()).contains("line 2").contains("part");
  }

  @Test
  void refusesTemplatesThatCostTooMuch() {
    Rendering rendering =
        PackageSpec.render(
            withOptions("{'properties':{}}", "{{#asJson}}x{{/asJson}}"),
            json("{'x':'{{#asJson}}x{{/asJson}}'}"));

    assertThat(refused(rendering).reason()).isEqualTo(Reason.TEMPLATE_TOO_COSTLY);
  }

  @Test
  void refusesBrokenSchemas() {
    String schema = "{'type':'objekt','properties':{'a':{'default':1}}}";

    assertThat(refused(PackageSpec.render(withOptions(schema, "{}"), json("{}"))).reason())
        .isEqualTo(Reason.SCHEMA_BROKEN);
  }

  @Test
  void refusesOptionsThatBreakTheSchema() {
    Rendering rendering =
        PackageSpec.render(withOptions(NOTES, NOTES_TEMPLATE), json("{'service':{'port':'x'}}"));

    assertThat(refused(rendering).reason()).isEqualTo(Reason.OPTIONS_INVALID);
    assertThat(refused(rendering).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.pointer()).isEqualTo("/service/port");
          assertThat(problem.schemaPointer()).isEqualTo("/properties/service/properties/port");
          assertThat(problem.keyword()).isEqualTo("type");
        });
  }

  @Test
  void refusesOptionsForPackagesWithoutSchema() {
    assertThat(refused(PackageSpec.render(withTemplate("{}"), json("{'x':1}"))).reason())
        .isEqualTo(Reason.OPTIONS_NOT_ALLOWED);
  }

  @Test
  void refusesPackagesWithoutTemplateBeforeAnythingElse() {
    ObjectNode packageObject = packageObject("{}");
    packageObject.remove("marathon");

    assertThat(
            refused(PackageSpec.render(PackageDefinition.of(packageObject), json("{'x':1}")))
                .reason())
        .isEqualTo(Reason.NO_TEMPLATE);
  }

  @Test
  void tellsNoSecretWhereTextIsNotJson() {
    String schema = "{'properties':{'p':{'format':'password'}}}";

    Rendering rendering =
        PackageSpec.render(withOptions(schema, "{\"a\":{{p}}}"), json("{'p':'hunter2'}"));

    assertThat(refused(rendering).message()).contains("line 1").doesNotContain("hunter2");
  }

  private static Rendering render(String template) {
    return PackageSpec.render(withTemplate(template), json("{}"));
  }

  private static Rendered rendered(Rendering rendering) {
    assertThat(rendering).isInstanceOf(Rendered.class);
    return (Rendered) rendering;
  }

  private static Refused refused(Rendering rendering) {
    assertThat(rendering).isInstanceOf(Refused.class);
    return (Refused) rendering;
  }
}
