package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.PlanContent.Change;
import universe.spec.OptionsSchema;
import universe.spec.PackageDefinition;

class OptionMergeTest {

  private static final Set<String> NO_SECRETS = Set.of();

  @Test
  void laysNewAnswersOverThePresentOnes() {
    var merged =
        OptionMerge.laidOver(
            json("{'a': {'kept': 1, 'changed': 2, 'gone': 3}, 'list': [1, 2]}"),
            json("{'a': {'changed': 4, 'gone': null, 'new': 5}, 'list': [3]}"),
            NO_SECRETS);

    assertThat(merged).isEqualTo(json("{'a': {'kept': 1, 'changed': 4, 'new': 5}, 'list': [3]}"));
  }

  @Test
  void leavesASecretAsItIsWhereNullStandsForIt() {
    var merged =
        OptionMerge.laidOver(
            json("{'db': {'password': 'old', 'user': 'ann'}}"),
            json("{'db': {'password': null, 'user': null}}"),
            Set.of("/db/password"));

    assertThat(merged).isEqualTo(json("{'db': {'password': 'old'}}"));
  }

  @Test
  void leavesSecretsInListsAsTheyAre() {
    var merged =
        OptionMerge.laidOver(
            json("{'users': [{'name': 'ann', 'password': 'old'}]}"),
            json("{'users': [{'name': 'eve', 'password': null}]}"),
            Set.of("/users/0/password"));

    assertThat(merged).isEqualTo(json("{'users': [{'name': 'eve', 'password': 'old'}]}"));
  }

  @Test
  void replacesAllAnswersButSecrets() {
    var replaced =
        OptionMerge.replacing(
            json("{'db': {'password': 'old', 'user': 'ann'}}"),
            json("{'port': 1}"),
            Set.of("/db/password"));

    assertThat(replaced).isEqualTo(json("{'db': {'password': 'old'}, 'port': 1}"));
  }

  @Test
  void doesNotTakeAnUntouchedDefaultForAnAnswer() {
    var chosen =
        OptionMerge.chosen(
            json("{'a': {'default': 1.0, 'answered': 2, 'other': 3}}"),
            json("{'a': {'answered': 2}}"),
            json("{'a': {'default': 1, 'answered': 2, 'other': 4}}"));

    assertThat(chosen).isEqualTo(json("{'a': {'answered': 2, 'other': 3}}"));
  }

  @Test
  void carriesAnswersThatTheNewVersionTakes() {
    var before = schema("{'kept': {}, 'vanished': {}, 'invalid': {'type': 'integer'}}");
    var after =
        schema(
            "{'kept': {}, 'fresh': {'default': 1}, 'invalid': {'type': 'integer', 'maximum': 2}}");

    var carried =
        OptionMerge.carried(
            json("{'kept': 'a', 'vanished': 'b', 'invalid': 3, 'free': 'c'}"),
            json("{}"),
            versions(before, after));

    assertThat(carried.answers()).isEqualTo(json("{'kept': 'a', 'free': 'c'}"));
    assertThat(carried.invalid()).containsExactly("/invalid");
    assertThat(carried.dropped()).containsOnlyKeys("/invalid", "/vanished");
    assertThat(carried.dropped())
        .extractingByKey("/vanished")
        .satisfies(dropped -> assertThat(dropped.change()).isEqualTo(Change.REMOVED));
  }

  @Test
  void keepsWhatWasAnsweredForTheNewVersionEvenWhereItIsWrong() {
    var before = schema("{'a': {'type': 'integer'}}");
    var after = schema("{'a': {'type': 'integer', 'maximum': 2}}");

    var carried = OptionMerge.carried(json("{'a': 3}"), json("{'a': 3}"), versions(before, after));

    assertThat(carried.answers()).isEqualTo(json("{'a': 3}"));
    assertThat(carried.dropped()).isEmpty();
  }

  @Test
  void takesOnTheWayWhatItCanOfAnswersForAnotherVersion() {
    var before = schema("{'a': {'type': 'integer'}, 'b': {'type': 'integer'}}");
    var onTheWay =
        schema("{'a': {'type': 'integer', 'maximum': 2}, 'b': {'type': 'integer', 'maximum': 2}}");

    var carried =
        OptionMerge.passing(
            json("{'a': 1, 'b': 3}"),
            json("{'a': 7, 'b': 2, 'later': 1}"),
            Set.of(),
            versions(before, onTheWay));

    assertThat(carried.answers()).isEqualTo(json("{'a': 1, 'b': 2, 'later': 1}"));
    assertThat(carried.dropped()).isEmpty();
  }

  @Test
  void saysWhichAnswerAVersionOnTheWayDoesNotTake() {
    var before = schema("{'a': {'type': 'integer'}}");
    var onTheWay = schema("{'a': {'type': 'integer', 'maximum': 2}}");

    var carried =
        OptionMerge.passing(
            json("{'a': 3}"), json("{'a': 4}"), Set.of(), versions(before, onTheWay));

    assertThat(carried.answers()).isEqualTo(json("{}"));
    assertThat(carried.invalid()).containsExactly("/a");
  }

  private static OptionMerge.Versions versions(PackageDefinition before, PackageDefinition after) {
    return new OptionMerge.Versions(
        before.config().orElseThrow(), after.config().orElseThrow(), OptionsSchema.of(after));
  }

  private static PackageDefinition schema(String properties) {
    var document =
        json(
            "{'packagingVersion': '4.0', 'name': 'a', 'version': '1', 'releaseVersion': 0,"
                + " 'maintainer': 'ann@example.org'}");
    document.set("config", json("{'type': 'object', 'properties': " + properties + "}"));
    return PackageDefinition.of(document);
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) new JsonMapper().readTree(text.replace('\'', '"'));
  }
}
