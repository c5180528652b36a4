package universe.spec.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TemplateTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Test
  void escapesStringsForJsonAndNothingForHtml() {
    String values = "{'s':'<a href=\\\"x\\\">&\\\\ / \\n\\u0001 é'}";
    String expected = "<a href=\\\"x\\\">&\\\\ / \\n\\u0001 é";

    assertThat(render("{{s}}", values)).isEqualTo(expected);
    assertThat(render("{{{s}}}|{{&s}}|{{& s }}", values))
        .isEqualTo(expected + "|" + expected + "|" + expected);
  }

  @Test
  void printsMissingAndNullAsNothing() {
    assertThat(render("[{{no}}{{no.deep}}{{o.no}}{{n}}{{n.x}}]", "{'o':{},'n':null}"))
        .isEqualTo("[]");
  }

  @Test
  void printsIntegralNumbersWithAllDigits() {
    assertThat(
            render(
                "{{a}} {{b}} {{c}} {{d}} {{e}}",
                "{'a':3,'b':3.0,'c':1e3,'d':-0.0,'e':12345678901234567890123}"))
        .isEqualTo("3 3 1000 0 12345678901234567890123");
    assertThat(render("{{a}}", "{'a':1.7976931348623157E308}"))
        .hasSize(309)
        .startsWith("179769313486231570000");
  }

  @Test
  void printsOtherNumbersAsJavaDoubles() {
    assertThat(render("{{a}} {{b}} {{c}} {{d}}", "{'a':0.1,'b':1e-5,'c':12345678.9,'d':5e-324}"))
        .isEqualTo("0.1 1.0E-5 1.23456789E7 4.9E-324");
  }

  @Test
  void printsNumbersThatWereParsedAsDoublesAlike() {
    ObjectNode values = new JsonMapper().createObjectNode();
    values.put("a", 2.0).put("b", 0.1).put("c", 1.7976931348623157E308).put("d", -0.0);

    assertThat(Template.parse("{{a}} {{b}} {{d}}").render(values)).isEqualTo("2 0.1 0");
    assertThat(Template.parse("{{c}}").render(values)).hasSize(309);
  }

  @Test
  void printsNumbersBeyondAllMeasureShortly() {
    assertThat(render("{{a}}", "{'a':1e999999999}")).isEqualTo("Infinity");
  }

  @Test
  void printsBooleans() {
    assertThat(render("{{t}} {{f}}", "{'t':true,'f':false}")).isEqualTo("true false");
  }

  @Test
  void printsListsAsJson() {
    assertThat(render("{{l}} {{e}}", "{'l':['a\\\"b',1,2.5,true,null,['c']],'e':[]}"))
        .isEqualTo("[\"a\\\"b\", 1, 2.5, true, null, [\"c\"]] []");
  }

  @Test
  void printsObjectsAsMaps() {
    assertThat(render("{{o}}", "{'o':{'k':'v','l':['x'],'m':{'n':null}}}"))
        .isEqualTo("{k=v, l=[\"x\"], m={n=null}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "false", "''", "[]"})
  void skipsSectionsOnNothing(String value) {
    assertThat(render("{{#x}}T{{/x}}{{^x}}F{{/x}}", "{'x':" + value + "}")).isEqualTo("F");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "0", "0.0", "-1", "'false'", "' '", "{}", "[null]"})
  void fillsSectionsOnAnythingElseOnce(String value) {
    assertThat(render("{{#x}}T{{/x}}{{^x}}F{{/x}}", "{'x':" + value + "}")).isEqualTo("T");
  }

  @Test
  void skipsSectionsOnMissingNames() {
    assertThat(render("{{#x}}T{{/x}}{{^x}}F{{/x}}{{^o.p}}F{{/o.p}}", "{'o':{}}")).isEqualTo("FF");
  }

  @Test
  void repeatsSectionsForEachElement() {
    assertThat(render("{{#l}}{{.}},{{/l}}", "{'l':['a',1,null,true]}")).isEqualTo("\"a\",1,,true,");
    assertThat(render("{{#l}}{{#.}}{{.}};{{/.}}|{{/l}}", "{'l':[[1,2],[3]]}"))
        .isEqualTo("1;2;|3;|");
  }

  @Test
  void seesOuterNamesFromWithin() {
    String values = "{'s':{'name':'n'},'x':'out','l':[{'k':1},{'k':2,'x':'in'},null]}";

    assertThat(render("{{#l}}{{k}}{{x}}{{s.name}} {{/l}}", values)).isEqualTo("1outn 2inn outn ");
  }

  @Test
  void makesTheValueOfASectionTheInnermostScope() {
    assertThat(render("{{#s}}{{.}}{{/s}}{{#t}}{{.}}{{/t}}", "{'s':'v','t':true}"))
        .isEqualTo("vtrue");
    assertThat(render("{{#o.p}}{{q}}{{x}}{{/o.p}}", "{'o':{'x':'ox','p':{'q':'Q'}},'x':'root'}"))
        .isEqualTo("Qroot");
  }

  @Test
  void looksForWholeNamesBeforeTheirParts() {
    assertThat(render("{{a.b}}", "{'a.b':'whole','a':{'b':'parts'}}")).isEqualTo("whole");
  }

  @Test
  void letsTheFirstScopeThatHasTheFirstPartDecide() {
    String values = "{'a':{'b':'outer'},'l':[{'a':{}},{'a':null},{'a':{'b':null}},{}]}";

    assertThat(render("{{#l}}[{{a.b}}]{{/l}}", values)).isEqualTo("[][][][outer]");
  }

  @Test
  void knowsThreePropertiesOfListsAndTexts() {
    String values = "{'l':[1,2],'e':[],'s':'a\\\"b','z':''}";

    assertThat(render("{{l.isEmpty}} {{e.isEmpty}} {{l.size}} {{e.size}}", values))
        .isEqualTo("false true 2 0");
    assertThat(render("{{s.isEmpty}} {{z.isEmpty}} {{s.length}}", values))
        .isEqualTo("false true 4");
    assertThat(render("{{^l.isEmpty}}some{{/l.isEmpty}}{{^e.isEmpty}}no{{/e.isEmpty}}", values))
        .isEqualTo("some");
  }

  @Test
  void knowsNoOtherPropertyOfAnything() {
    String values = "{'l':[1],'s':'x','n':1,'t':true,'o':{'size':'mine'}}";
    String template =
        "{{l.length}}{{l.first}}{{l.class}}{{s.size}}{{s.trim}}{{s.bytes}}{{n.intValue}}{{n.class}}"
            + "{{t.booleanValue}}{{o.isEmpty}}{{o.class}}{{o.keySet}}{{size}}{{isEmpty}}";

    assertThat(render(template, values)).isEmpty();
    assertThat(render("{{o.size}}", values)).isEqualTo("mine");
  }

  @Test
  void takesNamesAsTheyAre() {
    assertThat(render("{{ x y }}{{a-b.c_d}}{{ x }}", "{'x y':1,'a-b':{'c_d':2},'x':3}"))
        .isEqualTo("123");
    assertThat(render("[{{o . x}}{{ssl_fc -m end .{host} }}{{this}}{{-first}}]", "{'o':{'x':1}}"))
        .isEqualTo("[]");
  }

  @Test
  void leavesTagsInValuesAlone() {
    assertThat(render("{{s}}", "{'s':'{{x}} {{#y}}','x':1}")).isEqualTo("{{x}} {{#y}}");
  }

  @Test
  void splicesRawTextsForAsJson() {
    String values = "{'raw':'{\\\"a\\\":[1]}','t':'n={{n}}','n':4,'o':{'raw':'x'}}";

    assertThat(render("{{#asJson}}raw{{/asJson}}", values)).isEqualTo("{\"a\":[1]}");
    assertThat(render("{{#asJson}}t{{/asJson}}", values)).isEqualTo("n=4");
    assertThat(
            render(
                "{{#asJson}}no{{/asJson}} {{#asJson}}n{{/asJson}} {{#asJson}}o.raw{{/asJson}}"
                    + " {{#asJson}} raw {{/asJson}} {{#asJson}}{{t}}{{/asJson}}",
                values))
        .isEqualTo("null null null null null");
  }

  @Test
  void dropsLinesThatHoldOnlyATag() {
    assertThat(render("a\n  {{#t}}  \nb\n{{! c }}\n {{/t}}\nc{{!x}}\n", "{'t':true}"))
        .isEqualTo("a\nb\nc\n");
    assertThat(render("{{#t}}\r\nb\r\n{{/t}}\r\nc", "{'t':true}")).isEqualTo("b\r\nc");
  }

  @Test
  void keepsBlanksBesideTagsWithinALine() {
    assertThat(render("x{{#t}} y {{/t}}z", "{'t':true}")).isEqualTo("x y z");
  }

  @Test
  void changesDelimiters() {
    String template = "{{=<% %>=}}<%s%>{{s}}<%{s}%><%={{ }}=%>{{s}}";

    assertThat(render(template, "{'s':1}")).isEqualTo("1{{s}}11");
    assertThat(render("{{#t}}{{=<% %>=}}<%s%><%/t%>{{s}}", "{'t':true,'s':1}")).isEqualTo("11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{x",
        "{{#x}}",
        "{{#x}}{{/y}}",
        "{{/x}}",
        "{{^x}}a",
        "{{{x}}",
        "{{}}",
        "{{! x",
        "{{> x}}",
        "{{>x}}",
        "{{<x}}{{/x}}",
        "{{$x}}{{/x}}",
        "{{=a=}}",
        "{{#a}}{{#b}}{{/a}}{{/b}}"
      })
  void refusesWhatIsNoTemplate(String template) {
    assertThatThrownBy(() -> Template.parse(template)).isInstanceOf(TemplateBroken.class);
  }

  @Test
  void tellsTheLineOfAFault() {
    assertThatThrownBy(() -> Template.parse("a\nb\n{{#x}}\nc"))
        .isInstanceOf(TemplateBroken.class)
        .hasMessage("line 3: section 'x' is not closed");
  }

  @Test
  void printsEveryTextSoThatJsonReadsItBack() {
    var random = new Random(42);
    for (int i = 0; i < 500; i++) {
      String text =
          random.ints(20, 0, 0xD800).mapToObj(Character::toString).reduce("", String::concat);
      ObjectNode values = JSON.createObjectNode().put("s", text);
      values.putArray("l").add(text);

      String rendered = Template.parse("{\"s\":\"{{s}}\",\"l\":{{l}}}").render(values);

      assertThat(JSON.readTree(rendered)).isEqualTo(values);
    }
  }

  static String render(String template, String values) {
    return Template.parse(template).render((ObjectNode) JSON.readTree(values.replace('\'', '"')));
  }
}
