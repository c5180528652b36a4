package universe.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.OptionsSchema;
import universe.spec.PackageDefinition;
import universe.spec.PackageSpec;
import universe.spec.Problem;
import universe.spec.Reading;
import universe.spec.RepositoryCheck;
import universe.spec.ServiceDescription;
import universe.spec.ServiceDescription.Moment;
import universe.spec.ServiceDescription.PortReference;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Translation;
import universe.spec.workload.Mount;
import universe.spec.workload.Port;
import universe.spec.workload.Service;

/** The packages that come with Universe keep the rules that we hold others to, and some more. */
class SamplePackagesTest {

  static Stream<SamplePackage> packages() {
    return SamplePackage.all().stream();
  }

  @Test
  void passEveryCheck() {
    var problems = new ArrayList<Problem>();
    var readings = new TreeMap<String, Reading>();
    for (SamplePackage each : SamplePackage.all()) {
      problems.addAll(PackageSpec.check(each.files(), each.release()));
      readings.put(
          SamplePackage.PACKAGES.relativize(each.folder()).toString(),
          PackageSpec.read(each.files(), each.release()));
    }
    problems.addAll(RepositoryCheck.problems(readings));

    assertThat(readings).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void comeInAtLeastTwoVersionsThatFollowOneAnother() {
    Map<String, List<PackageDefinition>> versions =
        SamplePackage.all().stream()
            .map(SamplePackage::definition)
            .collect(Collectors.groupingBy(PackageDefinition::name));

    assertThat(versions)
        .containsOnlyKeys(
            "cassandra", "hello-world", "kafka", "nginx", "postgresql", "reactive-demo", "redis");
    assertThat(versions.values())
        .allSatisfy(each -> {
          assertThat(each).hasSizeGreaterThanOrEqualTo(2);
          for (int next = 1; next < each.size(); next++) {
            assertThat(each.get(next).upgradesFrom()).contains(each.get(next - 1).version());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("packages")
  void tellUsersWhatTheyNeedToKnow(SamplePackage each) {
    PackageDefinition definition = each.definition();
    ServiceDescription described = definition.describedService();

    assertThat(definition.licenses()).isNotEmpty();
    assertThat(definition.tags()).isNotEmpty();
    assertThat(described.iconText()).isNotBlank();
    assertThat(described.notes())
        .containsKeys(Moment.PRE_INSTALL, Moment.POST_INSTALL, Moment.POST_UNINSTALL);
    assertThat(each.folder().resolve("icon.svg")).content().contains("<svg");
    assertThat(definition.service().orElseThrow().at("/changelog/0/version").asString())
        .isEqualTo(definition.version());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void explainEveryOption(SamplePackage each) {
    assertThat(properties(each.definition().config().orElseThrow()))
        .isNotEmpty()
        .allSatisfy(option -> {
          assertThat(option.path("title").asString("")).isNotBlank();
          assertThat(option.path("description").asString("")).endsWith(".");
        });
  }

  /** The size of a volume is a figure for people; no engine of ours enforces it. */
  @ParameterizedTest
  @MethodSource("packages")
  void runAsTheyAreWritten(SamplePackage each) {
    assertThat(each.cases()).allSatisfy(found -> translate(each, found.options()));
    assertThat(each.definition().describedService().presets())
        .allSatisfy(preset -> translate(each, withSecrets(each, preset.options())));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void offerOnlyEndpointsAndVolumesThatTheyHave(SamplePackage each) {
    Service service = translate(each, each.answers("default"));
    ServiceDescription described = each.definition().describedService();

    assertThat(described.endpoints())
        .extracting(endpoint -> ((PortReference.ByName) endpoint.port()).name())
        .containsExactlyElementsOf(service.networking().ports().stream().map(Port::name).toList());
    assertThat(described.volumes())
        .hasSameSizeAs(service.volumes())
        .allSatisfy(
            volume -> assertThat(service.mounts()).extracting(Mount::path).contains(volume.path()));
  }

  /** An option that changes nothing in what runs would be a lie in the form. */
  @ParameterizedTest
  @MethodSource("packages")
  void noOptionIsWithoutEffect(SamplePackage each) {
    ObjectNode usual = each.answers("default");
    JsonNode before = each.render(usual);
    var tried = new TreeSet<String>();
    for (SamplePackage.Case found : each.cases()) {
      ObjectNode answers = found.options();
      for (String pointer : SamplePackage.leaves(answers)) {
        JsonNode app = each.render(with(usual, pointer, answers.at(pointer)));
        if (!app.equals(before)) {
          tried.add(pointer);
        }
      }
    }

    assertThat(tried).containsExactlyInAnyOrderElementsOf(declaredOptions(each));
  }

  private static Service translate(SamplePackage each, ObjectNode options) {
    return switch (MarathonApp.translate(each.render(options))) {
      case Translation.Translated(var workload, var warnings) -> {
        assertThat(warnings).allMatch(warning -> warning.path().endsWith(".persistent.size"));
        yield workload.services().getFirst();
      }
      case Translation.Refused(var notices) -> throw new AssertionError(each + ": " + notices);
    };
  }

  private static List<String> declaredOptions(SamplePackage each) {
    var all = new ArrayList<String>();
    JsonNode config = each.definition().config().orElseThrow();
    config
        .path("properties")
        .properties()
        .forEach(group ->
            group.getValue().path("properties").propertyNames().stream()
                .map(name -> "/" + group.getKey() + "/" + name)
                .forEach(all::add));
    return all;
  }

  private static ObjectNode withSecrets(SamplePackage each, ObjectNode options) {
    ObjectNode answers = options;
    for (String pointer : OptionsSchema.of(each.definition()).secrets()) {
      answers = with(answers, pointer, JsonNodeFactory.instance.stringNode("only-for-this-test"));
    }
    return answers;
  }

  private static ObjectNode with(ObjectNode options, String pointer, JsonNode value) {
    ObjectNode copy = options.deepCopy();
    String[] steps = pointer.split("/", -1);
    ObjectNode group =
        copy.get(steps[1]) instanceof ObjectNode found ? found : copy.putObject(steps[1]);
    group.set(steps[2], value);
    return copy;
  }

  private static List<JsonNode> properties(JsonNode schema) {
    var found = new ArrayList<JsonNode>();
    for (JsonNode property : schema.path("properties").values()) {
      found.add(property);
      found.addAll(properties(property));
    }
    return found;
  }
}
