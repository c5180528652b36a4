package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations of all modules, which make one history. */
class MigrationsTest {

  @Test
  void haveVersionsOfTheirOwnAndNamesThatSayWhatTheyDo() throws IOException {
    var migrations =
        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*");
    var byVersion = new TreeMap<String, TreeSet<String>>();
    for (var migration : migrations) {
      var name = String.valueOf(migration.getFilename());
      assertThat(name).matches("V20[0-9]{12}__[a-z0-9_]+\\.sql");
      byVersion.computeIfAbsent(name.split("__", 2)[0], _ -> new TreeSet<>()).add(name);
    }

    assertThat(Arrays.asList(migrations)).hasSizeGreaterThan(10);
    assertThat(byVersion.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    assertThat(byVersion).hasSize(migrations.length);
  }
}
