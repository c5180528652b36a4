package universe.spec.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import universe.spec.workload.PlacementRule.Operator;

class PlacementRuleTest {

  private static final Map<String, String> NODE = Map.of("hostname", "one", "disk", "ssd");

  @ParameterizedTest
  @CsvSource({
    "hostname, UNIQUE,   ,      1, true",
    "hostname, UNIQUE,   ,      2, false",
    "disk,     UNIQUE,   ,      2, false",
    "hostname, CLUSTER,  one,   3, true",
    "hostname, CLUSTER,  two,   1, false",
    "hostname, CLUSTER,  ,      3, true",
    "disk,     IS,       ssd,   1, true",
    "disk,     IS,       hdd,   1, false",
    "zone,     IS,       a,     1, false",
    "hostname, MAX_PER,  2,     2, true",
    "hostname, MAX_PER,  2,     3, false",
    "hostname, GROUP_BY, 3,     9, true",
    "disk,     LIKE,     s.*,   1, true",
    "disk,     LIKE,     h.*,   1, false",
    "zone,     LIKE,     .*,    1, false",
    "disk,     UNLIKE,   s.*,   1, false",
    "disk,     UNLIKE,   h.*,   1, true",
    "zone,     UNLIKE,   .*,    1, true"
  })
  void judgesOneNode(String attribute, Operator operator, String value, int tasks, boolean fits) {
    var objection = new PlacementRule(attribute, operator, value).objection(NODE, tasks);

    assertThat(objection.isEmpty()).isEqualTo(fits);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(new PlacementRule("zone", Operator.IS, "a").objection(NODE, 1))
        .hasValue("no node fits: zone must be 'a', here it is not set");
    assertThat(new PlacementRule("hostname", Operator.UNIQUE, null).objection(NODE, 3))
        .hasValue("needs 3 nodes, there is 1");
  }
}
