package universe.spec.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static universe.spec.template.TemplateTest.render;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TemplateLimitsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void refusesTemplatesThatAreTooLong() {
    String template = "x".repeat(Template.MAX_TEXT + 1);

    assertThatThrownBy(() -> Template.parse(template)).isInstanceOf(TemplateBroken.class);
  }

  @Test
  void refusesSectionsThatAreTooDeep() {
    String template = "{{#x}}".repeat(100_000);

    assertThatThrownBy(() -> Template.parse(template))
        .isInstanceOf(TemplateBroken.class)
        .hasMessageContaining("deeper than 100");
  }

  @Test
  void stopsOutputThatGrowsWithoutEnd() {
    String list = "[" + String.join(",", Collections.nCopies(200, "1")) + "]";
    String template = "{{#l}}{{#l}}{{#l}}" + "x".repeat(1_000) + "{{/l}}{{/l}}{{/l}}";

    assertTooCostly(template, "{'l':" + list + "}");
  }

  @Test
  void stopsNestedSectionsThatPrintNothing() {
    String list = "[" + String.join(",", Collections.nCopies(1_000, "1")) + "]";
    String template = "{{#l}}".repeat(8) + "{{/l}}".repeat(8);

    assertTooCostly(template, "{'l':" + list + "}");
  }

  @Test
  void stopsListsThatArePrintedAgainAndAgain() {
    String list = "[" + String.join(",", Collections.nCopies(2_000, "[]")) + "]";

    assertTooCostly("{{#l}}{{#l}}{{l}}{{/l}}{{/l}}", "{'l':" + list + "}");
  }

  @Test
  void stopsTextsThatSpliceThemselves() {
    assertTooCostly("{{#asJson}}x{{/asJson}}", "{'x':'{{#asJson}}x{{/asJson}}'}");
    assertTooCostly(
        "{{#asJson}}x{{/asJson}}", "{'x':'{{#asJson}}x{{/asJson}}{{#asJson}}x{{/asJson}}'}");
  }

  @Test
  void stopsTextsThatSpliceEachOther() {
    var values = new StringBuilder("{'t0':'x'");
    for (int i = 1; i < 60; i++) {
      String before = "{{#asJson}}t" + (i - 1) + "{{/asJson}}";
      values.append(",'t%d':'%s%s'".formatted(i, before, before));
    }

    assertTooCostly("{{#asJson}}t59{{/asJson}}", values + "}");
  }

  @Test
  void stopsNamesWithoutEnd() {
    String template = ("{{#t}}{{" + "t.".repeat(10_000) + "t}}{{/t}}").repeat(100);

    assertTooCostly(
        "{{#l}}" + template + "{{/l}}",
        "{'t':{'t':{}},'l':[" + String.join(",", Collections.nCopies(1_000, "1")) + "]}");
  }

  private static void assertTooCostly(String template, String values) {
    Assertions.assertTimeout(
        SOON,
        () ->
            assertThatThrownBy(() -> render(template, values))
                .isInstanceOf(TemplateTooCostly.class));
  }
}
