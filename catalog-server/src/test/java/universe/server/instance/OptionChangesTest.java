package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.PlanContent.Change;
import universe.server.instance.PlanContent.OptionChange;

class OptionChangesTest {

  @Test
  void tellsLeafByLeafWhatBecomesOfIt() {
    var before = json("{'a':{'kept':1,'changed':2,'removed':3}}");
    var after = json("{'a':{'kept':1,'changed':4,'added':{}}}");

    var changes = OptionChanges.between(before, after, Set.of(), json("{}"), json("{}"));

    assertThat(changes)
        .extracting(OptionChange::pointer, OptionChange::change)
        .containsExactly(
            tuple("/a/added", Change.ADDED),
            tuple("/a/changed", Change.CHANGED),
            tuple("/a/kept", Change.KEPT),
            tuple("/a/removed", Change.REMOVED));
  }

  @Test
  void keepsSecretsToItself() {
    var changes =
        OptionChanges.between(
            null, json("{'password':'geheim'}"), Set.of("/password"), json("{}"), json("{}"));

    assertThat(changes)
        .singleElement()
        .satisfies(change -> {
          assertThat(change.secret()).isTrue();
          assertThat(change.after()).isNull();
          assertThat(change.toString()).doesNotContain("geheim");
        });
  }

  @Test
  void callsOptionsWhatTheSchemaCallsThem() {
    var schema =
        json(
            """
            {'properties': {
              'database': {'title': 'Database', 'properties': {'password': {'title': 'Password'}}},
              'service': {'properties': {'name': {'title': 'Name'}, 'cpus': {}}}}}
            """);
    var after = json("{'database':{'password':'x'},'service':{'name':'db','cpus':1,'new':2}}");

    var changes = OptionChanges.between(null, after, Set.of(), json("{}"), schema);

    assertThat(changes)
        .extracting(OptionChange::title)
        .containsExactly("Database / Password", "cpus", "Name", "new");
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) new JsonMapper().readTree(text.replace('\'', '"'));
  }
}
