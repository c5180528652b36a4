package universe.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations of all modules, which make one history. */
class MigrationsTest {

  /** A line for each migration that has landed. New ones are added to it, none is ever changed. */
  private static final Path LANDED = Path.of("src/test/resources/landed-migrations.txt");

  @Test
  void haveVersionsOfTheirOwnAndNamesThatSayWhatTheyDo() throws IOException {
    var byVersion = new TreeMap<String, TreeSet<String>>();
    for (var migration : migrations()) {
      var name = String.valueOf(migration.getFilename());
      assertThat(name).matches("V20[0-9]{12}__[a-z0-9_]+\\.sql");
      byVersion.computeIfAbsent(name.split("__", 2)[0], _ -> new TreeSet<>()).add(name);
    }

    assertThat(Arrays.asList(migrations())).hasSizeGreaterThan(10);
    assertThat(byVersion.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    assertThat(byVersion).hasSize(migrations().length);
  }

  @Test
  void areNeverEditedOnceTheyHaveLanded() throws IOException {
    var present = new TreeMap<String, String>();
    for (var migration : migrations()) {
      present.put(String.valueOf(migration.getFilename()), checksum(migration));
    }
    if (Boolean.getBoolean("migrations.landed")) {
      addTo(landed(), present);
    }

    assertThat(present)
        .as("a migration of %s has landed and stays as it is; write another one instead", LANDED)
        .containsAllEntriesOf(landed());
    var newest = landed().lastKey();
    present.keySet().removeAll(landed().keySet());
    assertThat(present.keySet())
        .as("-Dmigrations.landed=true -Dtest=MigrationsTest adds what has landed to %s", LANDED)
        .allMatch(name -> name.compareTo(newest) > 0);
  }

  private static void addTo(Map<String, String> landed, Map<String, String> present)
      throws IOException {
    var all = new TreeMap<>(present);
    all.putAll(landed);
    Files.writeString(
        LANDED,
        all.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey() + "\n")
            .collect(Collectors.joining()));
  }

  private static SortedMap<String, String> landed() throws IOException {
    var landed = new TreeMap<String, String>();
    for (var line : Files.readAllLines(LANDED)) {
      var parts = line.split(" ", 2);
      landed.put(parts[1], parts[0]);
    }
    return landed;
  }

  /** As Flyway counts: line by line, so that line ends do not matter. */
  private static String checksum(Resource migration) throws IOException {
    var crc = new CRC32();
    migration.getContentAsString(UTF_8).lines().forEach(line -> crc.update(line.getBytes(UTF_8)));
    return "%08x".formatted(crc.getValue());
  }

  private static Resource[] migrations() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*");
  }
}
