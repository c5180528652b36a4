package universe.spec.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ObjectNamesTest {

  private static final String LONG = "/team/" + "a".repeat(60);

  @Test
  void namesTasksAfterInstanceServiceIndexAndRevision() {
    assertThat(ObjectNames.of("/shop/db").task("db", 0, 3)).isEqualTo("shop_db.db.0.r3");
  }

  @Test
  void namesVolumesIndependentOfTheRevision() {
    assertThat(ObjectNames.of("/shop/db").volume("db", "data", 2)).isEqualTo("shop_db.db.data.2");
  }

  @Test
  void startsWithTheInstallationsPrefix() {
    assertThat(ObjectNames.of("u7-", "/shop/db").task("db", 0, 1)).isEqualTo("u7-shop_db.db.0.r1");
  }

  @Test
  void marksPathsThatHoldUnsafeCharacters() {
    var names = ObjectNames.of("/db");

    assertThat(names.volume("db", "my.data", 0)).matches("db\\.db\\.my-data-[0-9a-f]{8}\\.0");
    assertThat(names.volume("db", "../x y", 0)).matches("db\\.db\\.-x-y-[0-9a-f]{8}\\.0");
    assertThat(names.volume("db", "my.data", 0)).isNotEqualTo(names.volume("db", "my-data", 0));
  }

  @Test
  void shortensLongNamesButKeepsThemApart() {
    var names = ObjectNames.of(LONG);

    assertThat(names.task("db", 12, 345)).hasSize(63).endsWith(".12.r345");
    assertThat(names.volume("db", "data", 0))
        .hasSize(63)
        .isNotEqualTo(names.volume("db", "log", 0));
    assertThat(ObjectNames.of(LONG + "b").task("db", 0, 1)).isNotEqualTo(names.task("db", 0, 1));
  }

  @Test
  void refusesNamesThatAnEngineWouldRefuse() {
    assertThatThrownBy(() -> ObjectNames.of("/-x")).hasMessageContaining("'-x'");
    assertThatThrownBy(() -> ObjectNames.of("/")).isInstanceOf(IllegalArgumentException.class);
  }
}
