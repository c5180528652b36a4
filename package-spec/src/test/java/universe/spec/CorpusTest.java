package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.testing.Corpus;

/** Every real package there is a record of. */
class CorpusTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PROXIED =
      Pattern.compile("\"http://cosmos\\.test/package/resource\\?url=([^\"]*)\"");
  private static final TreeMap<String, Reading> READINGS = new TreeMap<>();

  @Test
  void readsEveryRevision() {
    Map<String, Reading> readings = readings();

    List<String> broken =
        readings.entrySet().stream()
            .filter(each -> each.getValue() instanceof Reading.Broken)
            .map(each -> each.getKey() + ": " + each.getValue().problems())
            .toList();
    System.out.println(
        "corpus: read " + (readings.size() - broken.size()) + " of " + readings.size());
    assertThat(readings).hasSize(681);
    assertThat(broken).isEmpty();
  }

  @Test
  void tellsOnlyKnownProblemsOfRevisionsThatPassedRepositoryChecks() throws IOException {
    var told = new TreeMap<String, Integer>();
    for (Path each : Corpus.packageDirectories()) {
      for (Problem problem : PackageSpec.check(files(each), release(each))) {
        told.merge(problem.rule(), 1, Integer::sum);
      }
    }

    System.out.println("corpus: problems found by checks: " + told);
    assertThat(told).containsOnlyKeys("duplicate-key");
  }

  @Test
  void keepsEveryPackageObjectThroughJson() {
    for (PackageDefinition each : definitions()) {
      var text = JSON.writeValueAsString(each.toJson());

      assertThat(PackageDefinition.parse(text)).isEqualTo(each);
      assertThat(PackageDefinition.of(each.toJson())).isEqualTo(each);
    }
  }

  @Test
  void readsThePackageObjectsThatCosmosRecorded() throws IOException {
    Map<String, Reading> readings = readings();
    var different = new ArrayList<String>();
    int compared = 0;

    for (Path answer : answers("render-default.json")) {
      JsonNode label =
          JSON.readTree(Files.readString(answer))
              .at("/response/body/marathonJson/labels/DCOS_PACKAGE_DEFINITION");
      if (label.isString()) {
        compared++;
        String key = revision(answer, 1);
        if (!(readings.get(key) instanceof Reading.Read read
            && RecordedDigest.of(read.definition().toJson()).equals(label.asString()))) {
          different.add(key);
        }
      }
    }

    System.out.println(
        "corpus: " + (compared - different.size()) + " of " + compared + " recorded digests equal");
    assertThat(compared).isGreaterThan(500);
    assertThat(different).isEmpty();
  }

  @Test
  void readsThePackagesThatCosmosDescribed() throws IOException {
    Map<String, Reading> readings = readings();
    var different = new ArrayList<String>();
    int compared = 0;

    for (Path answer : answers("describe-v3.json")) {
      JsonNode described =
          PackageObjects.parse(Files.readString(answer)).at("/response/body/package");
      if (described.isObject()) {
        compared++;
        String key = revision(answer, 1);
        if (!(readings.get(key) instanceof Reading.Read read
            && RecordedDigest.of(withoutProxy(described))
                .equals(RecordedDigest.of(read.definition().toJson())))) {
          different.add(key);
        }
      }
    }

    System.out.println(
        "corpus: " + (compared - different.size()) + " of " + compared + " descriptions equal");
    assertThat(different).isEmpty();
  }

  @Test
  void keepsEveryPackageObjectThroughABundle() throws IOException {
    List<PackageDefinition> definitions = definitions();
    var bytes = new ByteArrayOutputStream();
    try (BundleWriter writer = BundleWriter.ofEverything(bytes)) {
      definitions.forEach(writer::add);
    }
    var again = new ArrayList<PackageDefinition>();

    BundleReader.Outcome outcome =
        new BundleReader("universe.json", BundleVersion.V5, 256L << 20)
            .read(
                new ByteArrayInputStream(bytes.toByteArray()),
                entry -> again.add(((Reading.Read) entry.reading()).definition()));

    System.out.println(
        "corpus: " + again.size() + " of 681 through a bundle of " + bytes.size() + " bytes");
    assertThat(outcome).isEqualTo(new BundleReader.Outcome(681, 0, List.of()));
    assertThat(again).isEqualTo(definitions);
  }

  @Test
  void offersClustersWhatTheirReleaseMaySee() {
    List<PackageDefinition> definitions = definitions();

    long withdrawn =
        definitions.stream()
            .flatMap(each -> each.minDcosReleaseVersion().stream())
            .filter(minimum -> DcosRelease.parse(minimum).withdraws())
            .count();
    long offered = definitions.stream().filter(DcosRelease.DEFAULT::offers).count();

    System.out.println("corpus: " + offered + " of 681 offered, " + withdrawn + " withdrawn");
    assertThat(offered).isLessThanOrEqualTo(681 - withdrawn);
    assertThat(withdrawn).isPositive();
  }

  /** What Cosmos described, with the addresses that its resource proxy stood before. */
  private static JsonNode withoutProxy(JsonNode described) {
    return PackageObjects.parse(
        PROXIED
            .matcher(described.toString())
            .replaceAll(match ->
                Matcher.quoteReplacement(
                    '"'
                        + URLDecoder.decode(
                            match.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                        + '"')));
  }

  private static List<PackageDefinition> definitions() {
    return readings().values().stream()
        .map(reading -> ((Reading.Read) reading).definition())
        .toList();
  }

  private static synchronized Map<String, Reading> readings() {
    if (!READINGS.isEmpty()) {
      return READINGS;
    }
    var readings = READINGS;
    for (Path each : Corpus.packageDirectories()) {
      String key = revision(each, 0);
      readings.put(key, PackageSpec.read(files(each), release(each)));
    }
    return readings;
  }

  private static PackageFiles files(Path directory) {
    return PackageFiles.of(directory, 4 << 20);
  }

  /** Name and release of the revision whose directory is some names up a path. */
  private static String revision(Path path, int up) {
    int end = path.getNameCount() - up;
    return path.subpath(end - 2, end).toString();
  }

  private static long release(Path directory) {
    return Long.parseLong(directory.getFileName().toString());
  }

  private static List<Path> answers(String name) throws IOException {
    try (Stream<Path> all = Files.walk(Corpus.answers().resolve("given/packages"))) {
      return all.filter(path -> path.getFileName().toString().equals(name)).sorted().toList();
    }
  }
}
