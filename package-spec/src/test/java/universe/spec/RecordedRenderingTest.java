package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.RecordedRenderings.Exchange;
import universe.spec.Rendering.Reason;
import universe.spec.Rendering.Refused;
import universe.spec.Rendering.Rendered;
import universe.spec.options.Documents;
import universe.spec.options.Pointers;

/** Rendering beside what Cosmos answered to the same questions. */
class RecordedRenderingTest {

  /** Where we differ on purpose, and why; told by the exchange's folder. */
  private static final Map<String, String> DELIBERATE =
      Map.of(
          "crafted/lab-reflect-09", "s.trim reached into Java's String",
          "crafted/lab-reflect-11", "s.isBlank reached into Java's String",
          "crafted/lab-reflect-17", "b.booleanValue reached into Java's Boolean");

  /** What the original called each refusal. */
  private static final Map<Reason, String> TYPES =
      Map.of(
          Reason.NO_TEMPLATE, "ServiceMarathonTemplateNotFound",
          Reason.OPTIONS_NOT_ALLOWED, "OptionsNotAllowed",
          Reason.OPTIONS_INVALID, "JsonSchemaMismatch",
          Reason.NOT_JSON, "JsonParsingError",
          Reason.NOT_AN_OBJECT, "MarathonTemplateMustBeJsonObject$",
          Reason.LABELS_NOT_TEXT, "JsonDecodingError",
          // the original broke down (500) over these; ours are refusals of their own
          Reason.TEMPLATE_BROKEN, "unhandled_exception",
          Reason.SCHEMA_BROKEN, "unhandled_exception");

  private static final Comparator<JsonNode> BY_VALUE =
      (left, right) ->
          left.isNumber() && right.isNumber()
              ? left.decimalValue().compareTo(right.decimalValue())
              : left.equals(right) ? 0 : 1;

  @Test
  void rendersEveryPackageAsRecorded() throws IOException {
    List<Exchange> exchanges = new RecordedRenderings().ofPackages();

    List<String> different = differences(exchanges);

    report("packages", exchanges.size() - different.size(), exchanges.size());
    assertThat(different).isEmpty();
    assertThat(exchanges).hasSize(1_730);
  }

  @Test
  void rendersEveryCraftedPackageAsRecorded() throws IOException {
    List<Exchange> exchanges = new RecordedRenderings().ofCrafted();

    List<String> different = differences(exchanges);

    report("crafted packages", exchanges.size() - different.size(), exchanges.size());
    assertThat(exchanges).hasSize(92);
    assertThat(different)
        .map(each -> each.substring(0, "crafted/lab-reflect-09".length()))
        .containsExactlyInAnyOrderElementsOf(DELIBERATE.keySet());
  }

  private static void report(String what, int same, int all) {
    System.out.printf("corpus: %d of %d recorded renderings of %s equal%n", same, all, what);
  }

  private static List<String> differences(List<Exchange> exchanges) throws IOException {
    var different = new ArrayList<String>();
    var renderers = new TreeMap<String, PackageRenderer>();
    for (Exchange each : exchanges) {
      String difference = difference(each, renderers);
      if (!difference.isEmpty()) {
        different.add(each.file() + ": " + difference);
      }
    }
    return different;
  }

  private static String difference(Exchange exchange, Map<String, PackageRenderer> renderers)
      throws IOException {
    if (exchange.definition().isEmpty()) {
      return exchange.outcome().equals("VersionNotFound") ? "" : "no such version";
    }
    PackageDefinition definition = exchange.definition().get();
    PackageRenderer renderer =
        renderers.computeIfAbsent(definition.toString(), any -> PackageRenderer.of(definition));
    return switch (renderer.render(exchange.options())) {
      case Refused refused -> difference(refused, exchange, renderer);
      case Rendered rendered when exchange.outcome().equals("ok") ->
          difference(labelled(rendered, definition, exchange), exchange);
      case Rendered rendered -> "rendered, not " + exchange.outcome();
    };
  }

  private static String difference(Refused refused, Exchange exchange, PackageRenderer renderer) {
    String type = TYPES.get(refused.reason());
    if (!exchange.outcome().equals(type)) {
      return "%s (%s), not %s".formatted(type, refused, exchange.outcome());
    }
    if (refused.reason() != Reason.OPTIONS_INVALID) {
      return "";
    }
    Set<String> expected =
        exchange
            .response()
            .at("/body/data/errors")
            .valueStream()
            .filter(error -> error.path("level").asString().equals("error"))
            .map(error ->
                error.at("/instance/pointer").asString() + " " + error.path("keyword").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = shown(refused.problems(), renderer.schema().resolve(exchange.options()));
    return found.equals(expected) ? "" : "%s, not %s".formatted(found, expected);
  }

  /**
   * The problems that the original shows: what a part of {@code allOf} says stands behind the
   * whole, and once anything has failed it looks into no further object or list; members go by
   * name.
   */
  private static Set<String> shown(List<OptionProblem> problems, JsonNode options) {
    Map<String, List<OptionProblem>> byPointer =
        problems.stream()
            .filter(each -> problems.stream().noneMatch(other -> isPart(each, other)))
            .collect(Collectors.groupingBy(OptionProblem::pointer));
    var shown = new TreeSet<String>();
    show("", options, byPointer, shown);
    return shown;
  }

  private static void show(
      String pointer,
      JsonNode value,
      Map<String, List<OptionProblem>> problems,
      Set<String> shown) {
    problems
        .getOrDefault(pointer, List.of())
        .forEach(each -> shown.add(pointer + " " + each.keyword()));
    if (!shown.isEmpty()) {
      return;
    }
    for (int i = 0; i < value.size() && value.isArray(); i++) {
      show(Pointers.child(pointer, i), value.path(i), problems, shown);
    }
    for (String name : new TreeSet<>(value.propertyNames())) {
      show(Pointers.child(pointer, name), value.path(name), problems, shown);
    }
  }

  private static boolean isPart(OptionProblem problem, OptionProblem whole) {
    return whole.keyword().equals("allOf")
        && Pointers.isWithin(problem.schemaPointer(), whole.schemaPointer() + "/allOf");
  }

  private static ObjectNode labelled(
      Rendered rendered, PackageDefinition definition, Exchange exchange) {
    String source =
        exchange.response().at("/body/marathonJson/labels/DCOS_PACKAGE_SOURCE").asString();
    JsonNode id = exchange.request().path("appId");
    ObjectNode app =
        id.isString() ? PackageSpec.withId(rendered.app(), id.asString()) : rendered.app();
    return PackageSpec.label(app, definition, source, exchange.options());
  }

  /** Null members are dropped, the labels that hold documents are opened, numbers are values. */
  private static String difference(ObjectNode app, Exchange exchange) throws IOException {
    ObjectNode found = Documents.withoutNulls(app);
    ObjectNode labels = (ObjectNode) found.path("labels");
    ObjectNode expected = (ObjectNode) exchange.response().at("/body/marathonJson");
    labels.put("DCOS_PACKAGE_DEFINITION", digest(labels.path("DCOS_PACKAGE_DEFINITION")));
    if (exchange.file().startsWith("crafted/lab-numbers")) { // -0.0 is recorded with its sign
      labels.set("DCOS_PACKAGE_DEFINITION", expected.at("/labels/DCOS_PACKAGE_DEFINITION"));
    }
    openOptions(labels);
    openOptions((ObjectNode) expected.path("labels"));
    return found.equals(BY_VALUE, expected) ? "" : "%s%n  not %s".formatted(found, expected);
  }

  private static void openOptions(ObjectNode labels) {
    byte[] text = Base64.getDecoder().decode(labels.path("DCOS_PACKAGE_OPTIONS").asString());
    labels.set(
        "DCOS_PACKAGE_OPTIONS", PackageObjects.parse(new String(text, StandardCharsets.UTF_8)));
  }

  private static String digest(JsonNode label) throws IOException {
    byte[] text = Base64.getDecoder().decode(label.asString());
    ObjectNode envelope = PackageObjects.parse(new String(text, StandardCharsets.UTF_8));
    byte[] data = Base64.getDecoder().decode(envelope.path("data").asString());
    try (var opened = new GZIPInputStream(new ByteArrayInputStream(data))) {
      return RecordedDigest.of(
          PackageObjects.parse(new String(opened.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }
}
