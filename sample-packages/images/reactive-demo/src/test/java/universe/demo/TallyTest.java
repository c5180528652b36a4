package universe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import universe.demo.Status.Reach;

class TallyTest {

  @Test
  void sumsUpMostFrequentFirst() {
    var tally = Tally.of(List.of(Map.of("visit", 1L, "order", 2L), Map.of("order", 3L)), 4);

    assertThat(tally.total()).isEqualTo(6);
    assertThat(tally.sinceStart()).isEqualTo(2);
    assertThat(tally.kinds()).containsExactly(Map.entry("order", 5L), Map.entry("visit", 1L));
  }

  @Test
  void countsAllButListsTheMostFrequentOnly() {
    var kinds =
        IntStream.range(0, 500)
            .boxed()
            .collect(Collectors.toMap(number -> "kind-" + number, Integer::longValue));

    var tally = Tally.of(List.of(kinds), 0);

    assertThat(tally.total()).isEqualTo(499 * 500 / 2);
    assertThat(tally.kinds()).hasSize(100).containsKey("kind-499").doesNotContainKey("kind-0");
  }

  @Test
  void isReadyOnceBothWereReachedAndStaysSo() {
    var status = Status.FIRST.withKafka(false);
    assertThat(status.kafka()).as("never reached yet").isEqualTo(Reach.WAITING);
    assertThat(status.isReady()).isFalse();

    status = status.withKafka(true).withCounts(Tally.NONE);
    assertThat(status.isReady()).isTrue();

    status = status.withKafka(false).withoutCassandra();
    assertThat(status.kafka()).isEqualTo(Reach.DOWN);
    assertThat(status.isReady()).isTrue();
  }

  @Test
  void letsNoTitleBecomeMarkup() {
    assertThat(Page.escaped("<script>\"a\" & b")).isEqualTo("&lt;script&gt;&quot;a&quot; &amp; b");
  }
}
