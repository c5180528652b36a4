package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.testing.Corpus;

/** The hand-made bundles of the corpus, which Cosmos accepted or refused. */
class CraftedBundlesTest {

  private final List<BundleReader.Entry> entries = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {"crafted-a", "crafted-b", "crafted-c", "good-v3", "good-v4-with-5", "empty"})
  void readsWhatCosmosRead(String name) throws IOException {
    BundleReader.Outcome outcome = read(name);

    assertThat(outcome.isComplete()).isTrue();
    assertThat(outcome.broken()).as("%s", problems()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bad-b64",
        "bad-json",
        "bad-min",
        "bad-missing-field",
        "bad-pv",
        "bad-release",
        "bad-tag",
        "bad-upg",
        "bad-v2-nomarathon"
      })
  void tellsWhatCosmosRefused(String name) throws IOException {
    BundleReader.Outcome outcome = read(name);

    assertThat(outcome.isComplete() && outcome.broken() == 0).isFalse();
  }

  @Test
  void keepsPackageObjectsAsCosmosDid() throws IOException {
    for (String name : List.of("crafted-a", "crafted-b", "crafted-c")) {
      read(name);
    }
    Set<String> read = new HashSet<>();
    for (BundleReader.Entry each : entries) {
      read.add(RecordedDigest.of(((Reading.Read) each.reading()).definition().toJson()));
    }

    Set<String> recorded = recordedDigests();

    System.out.println(
        "corpus: "
            + recorded.stream().filter(read::contains).count()
            + " of "
            + recorded.size()
            + " digests of crafted packages equal");
    assertThat(read).containsAll(recorded);
  }

  private BundleReader.Outcome read(String name) throws IOException {
    Path bundle = Corpus.answers().resolve("crafted-repos").resolve(name + ".json");
    Path type = Corpus.answers().resolve("crafted-repos").resolve(name + ".content_type");
    BundleVersion version =
        BundleVersion.ofMediaType(Files.readString(type).strip()).orElse(BundleVersion.V5);
    try (InputStream content = Files.newInputStream(bundle)) {
      return new BundleReader(name, version, 1 << 20).read(content, entries::add);
    }
  }

  private List<Problem> problems() {
    return entries.stream().flatMap(each -> each.reading().problems().stream()).toList();
  }

  private static Set<String> recordedDigests() throws IOException {
    var json = new JsonMapper();
    Set<String> digests = new HashSet<>();
    try (Stream<Path> all = Files.walk(Corpus.answers().resolve("given/crafted"))) {
      for (Path each : all.filter(path -> path.toString().contains("/lab-")).toList()) {
        if (each.toString().endsWith(".json")) {
          JsonNode label =
              json.readTree(Files.readString(each))
                  .at("/response/body/marathonJson/labels/DCOS_PACKAGE_DEFINITION");
          if (label.isString()) {
            digests.add(label.asString());
          }
        }
      }
    }
    return digests;
  }
}
