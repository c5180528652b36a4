package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.spec.PackagesForTest.withOptions;
import static universe.spec.PackagesForTest.withTemplate;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import universe.spec.Installability.AsItIs;
import universe.spec.Installability.Impossible;
import universe.spec.Installability.NotByDefault;
import universe.spec.Installability.OnceAnswered;
import universe.testing.Corpus;

class InstallabilityTest {

  private static final String NEEDS_PASSWORD =
      "{'type':'object','required':['password'],"
          + "'properties':{'password':{'type':'string'},'log':{'type':'string','default':'x'}}}";

  @Test
  void runsWithItsDefaults() {
    assertThat(judged(withTemplate("{\"id\": \"notes\", \"cmd\": \"sleep 1\"}")))
        .isEqualTo(new AsItIs());
  }

  @Test
  void needsAnswersWhereSomethingRequiredHasNoDefault() {
    var template = "{\"id\": \"notes\", \"cmd\": \"run {{password}}\"}";

    assertThat(judged(withOptions(NEEDS_PASSWORD, template))).isEqualTo(new OnceAnswered());
  }

  @Test
  void looksBehindMissingAnswers() {
    var template = "{\"id\": \"notes\", \"cmd\": \"run {{password}} --master zk://a:2181/mesos\"}";

    assertThat(judged(withOptions(NEEDS_PASSWORD, template)))
        .isInstanceOfSatisfying(
            Impossible.class,
            impossible -> assertThat(impossible.reason()).contains("Apache Mesos master"));
  }

  @Test
  void needsAnswersWhereTheTemplateIsNoJsonWithoutThem() {
    var template = "{\"id\": \"notes\", \"cmd\": \"sleep 1\", \"mem\": {{password}}}";

    assertThat(judged(withOptions(NEEDS_PASSWORD, template))).isEqualTo(new OnceAnswered());
  }

  @Test
  void tellsWhatIsWrongWithTheDefaults() {
    var template =
        "{\"id\": \"notes\", \"cmd\": \"sleep 1\", \"gpus\": 1,"
            + " \"container\": {\"type\": \"DOCKER\", \"docker\": {\"image\": \"example/a:1\"}}}";

    assertThat(judged(withTemplate(template)))
        .isEqualTo(
            new NotByDefault("gpus: only containers of type MESOS can have graphics processors"));
  }

  @Test
  void isImpossibleWithoutTemplate() {
    var packageObject = PackagesForTest.packageObject("");
    packageObject.remove("marathon");

    assertThat(judged(PackageDefinition.of(packageObject)))
        .isEqualTo(
            new Impossible("note-board 2.1 (release 3) has no template: nothing of it can be run"));
  }

  @Test
  void judgesEveryGivenRevision() {
    var outcomes = new TreeMap<String, Integer>();
    for (var directory : Corpus.packageDirectories()) {
      var release = Long.parseLong(directory.getFileName().toString());
      var reading = PackageSpec.read(PackageFiles.of(directory, 16 << 20), release);
      assertThat(reading).as(directory.toString()).isInstanceOf(Reading.Read.class);
      var judged = judged(((Reading.Read) reading).definition());
      outcomes.merge(judged.getClass().getSimpleName(), 1, Integer::sum);
    }

    System.out.println("corpus: installable revisions: " + outcomes);
    assertThat(outcomes)
        .isEqualTo(
            Map.of("AsItIs", 175, "OnceAnswered", 50, "NotByDefault", 13, "Impossible", 443));
  }

  private static Installability judged(PackageDefinition definition) {
    return PackageRenderer.of(definition).installability();
  }
}
