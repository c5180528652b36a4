package universe.server.runtime.docker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeOwnerTest {

  private static final String PASSWD =
      """
      root:x:0:0:root:/root:/bin/sh
      broken line
      nobody:x:65534:65533:nobody:/:/bin/false
      """;

  @ParameterizedTest
  @CsvSource({
    "'',0,0",
    "root,0,0",
    "nobody,65534,65533",
    "65534,65534,65533",
    "nobody:5,65534,5",
    "nobody:staff,65534,65533",
    "999,999,0",
    "999:998,999,998",
    "0,0,0"
  })
  void readsWhatDockerCallsAUser(String text, int user, int group) {
    assertThat(VolumeOwner.of(text, () -> PASSWD)).contains(new VolumeOwner(user, group));
  }

  @Test
  void knowsNobodyWhoIsNotThere() {
    assertThat(VolumeOwner.of("stranger", () -> PASSWD)).isEmpty();
  }
}
