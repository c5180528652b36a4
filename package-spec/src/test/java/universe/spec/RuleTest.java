package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  @ParameterizedTest
  @EnumSource
  void isExplained(Rule rule) throws IOException {
    String explanation = Files.readString(Path.of("../docs/package-rules.md"));

    assertThat(explanation).contains("`" + rule.kebabName() + "`");
  }
}
