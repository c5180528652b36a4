package universe.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

  private static final String SMALL =
      """
      {"packagingVersion": "%s", "name": "%s", "version": "1.0", "releaseVersion": 0,
       "maintainer": "me", "description": "", "tags": []%s}\
      """;

  private final List<BundleReader.Entry> entries = new ArrayList<>();

  @Test
  void keepsWhatWasWritten() throws IOException {
    PackageDefinition one =
        ExamplePackage.sound().with("service.json", "{\"iconText\": \"\u00fc\"}").definition();
    var bytes = new ByteArrayOutputStream();

    try (BundleWriter writer = BundleWriter.ofEverything(bytes)) {
      assertThat(writer.add(one)).isTrue();
    }
    BundleReader.Outcome outcome = read(bytes.toString(UTF_8));

    assertThat(outcome).isEqualTo(new BundleReader.Outcome(1, 0, List.of()));
    assertThat(definitions()).containsExactly(one);
  }

  @Test
  void readsPackedBundles() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(bytes)) {
      packing.write("{\"packages\": []}".getBytes(UTF_8));
    }

    BundleReader.Outcome outcome =
        reader(BundleVersion.V5, 1_000).read(stream(bytes.toByteArray()), entries::add);

    assertThat(outcome.isComplete()).isTrue();
  }

  @Test
  void badPackagesAreToldAndPassedOver() throws IOException {
    String bundle =
        bundle(
            SMALL.formatted("3.0", "good-one", ""),
            SMALL.formatted("3.0", "bad-one", "").replace("\"me\"", "7"),
            "17",
            "{}",
            SMALL.formatted(
                "3.0",
                "deep-one",
                ", \"config\": " + "{\"a\":".repeat(200) + "1" + "}".repeat(200)),
            SMALL.formatted("3.0", "good-two", ", \"lastUpdated\": null"));

    BundleReader.Outcome outcome = read(bundle);

    assertThat(outcome).isEqualTo(new BundleReader.Outcome(6, 4, List.of()));
    assertThat(definitions())
        .extracting(PackageDefinition::name)
        .containsExactly("good-one", "good-two");
    Problem problem = entries.get(1).reading().problems().getFirst();
    assertThat(problem.place().pointer()).isEqualTo("/packages/1/maintainer");
    assertThat(problem.place().line()).isEqualTo(5);
    assertThat(entries.get(1).name()).isEqualTo("bad-one");
  }

  @Test
  void unknownFieldsAreLeftOut() throws IOException {
    read(bundle(SMALL.formatted("3.0", "some-one", ", \"upgradesFrom\": [], \"colour\": 1")));

    assertThat(definitions().getFirst().toJson().propertyNames())
        .doesNotContain("upgradesFrom", "colour");
    assertThat(entries.getFirst().reading().problems())
        .extracting(Problem::severity)
        .containsOnly(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.0|, \"marathon\": {\"v2AppMustacheTemplate\": \"e30=\"}|true",
        "2.0||false",
        "3.0|, \"marathon\": {\"v2AppMustacheTemplate\": \"e30\"}|true",
        "3.0|, \"marathon\": {\"v2AppMustacheTemplate\": \"*\"}|false",
        "3.0|, \"marathon\": {}|false",
        "3.0|, \"minDcosReleaseVersion\": \"1.x\"|false",
        "4.0|, \"config\": []|false",
        "6.0||false",
        "3.0|, \"name\": \"G\"|true",
        "2.0|, \"name\": \"../G\"|false"
      })
  void isAsStrictAsItsReaders(String version, String more, boolean good) throws IOException {
    read(bundle(SMALL.formatted(version, "some-one", more == null ? "" : more)));

    assertThat(definitions()).hasSize(good ? 1 : 0);
  }

  @Test
  void newerPackagesInOlderBundlesAreReadWithAWarning() throws IOException {
    InputStream bundle = stream(bundle(SMALL.formatted("4.0", "some-one", "")).getBytes(UTF_8));

    reader(BundleVersion.V3, 1_000).read(bundle, entries::add);

    assertThat(entries.getFirst().reading().problems())
        .extracting(Problem::rule)
        .containsExactly("packaging-version-too-new");
    assertThat(definitions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|wrong-type",
        "|not-json",
        "{\"packages\": 1}|wrong-type",
        "{}|field-missing",
        "{\"packages\": [}|not-json",
        "{\"packages\": []} x|not-json",
        "{\"packages\": [{\"a\": |not-json"
      })
  void brokenBundlesAreTold(String text, String rule) throws IOException {
    BundleReader.Outcome outcome = read(text == null ? "" : text);

    assertThat(outcome.isComplete()).isFalse();
    assertThat(outcome.problems()).extracting(Problem::rule).containsExactly(rule);
  }

  @Test
  void whatCameBeforeABreakIsKnown() throws IOException {
    String whole = bundle(SMALL.formatted("3.0", "good-one", ""));

    BundleReader.Outcome outcome = read(whole.substring(0, whole.length() - 2));

    assertThat(outcome.isComplete()).isFalse();
    assertThat(definitions()).hasSize(1);
  }

  @Test
  void stopsAtTheLimit() throws IOException {
    String bundle = bundle(SMALL.formatted("3.0", "good-one", ""));

    BundleReader.Outcome outcome =
        reader(BundleVersion.V5, 50).read(stream(bundle.getBytes(UTF_8)), entries::add);

    assertThat(outcome.problems()).extracting(Problem::rule).containsExactly("too-large");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    BundleReader.Outcome outcome =
        reader(BundleVersion.V5, 50).read(stream(new byte[] {'{', '"', (byte) 0xFF}), entries::add);

    assertThat(outcome.problems()).extracting(Problem::rule).containsExactly("not-utf8");
  }

  @Test
  void failsWhenTheBytesCannotBeHad() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThatIOException()
        .isThrownBy(() -> reader(BundleVersion.V5, 50).read(broken, entries::add))
        .withMessage("connection reset");
  }

  @Test
  void oldClustersGetWhatTheyUnderstand() throws IOException {
    var example =
        ReadingTest.minimal("5.0", "\"upgradesFrom\": [\"*\"], \"downgradesTo\": []")
            .with(
                "config.json",
                """
                {"properties": {"a": {"description": "say \\"x\\"", "properties": {
                  "b": {"type": "string", "default": "\\"a\\" \\\\\\"b\\\\\\""}}}}}
                """);
    var bytes = new ByteArrayOutputStream();

    try (var writer =
        BundleWriter.forCluster(bytes, BundleVersion.V3, DcosRelease.parse("1.9.3"))) {
      assertThat(writer.add(example.definition())).isTrue();
      assertThat(writer.add(ExamplePackage.sound().definition())).isFalse();
    }
    reader(BundleVersion.V3, 10_000).read(stream(bytes.toByteArray()), entries::add);

    PackageDefinition downgraded = definitions().getFirst();
    assertThat(downgraded.packagingVersion()).isEqualTo("3.0");
    assertThat(downgraded.toJson().propertyNames()).doesNotContain("upgradesFrom", "downgradesTo");
    var config = downgraded.config().orElseThrow();
    assertThat(config.at("/properties/a/description").asString()).isEqualTo("say \\\"x\\\"");
    assertThat(config.at("/properties/a/properties/b/default").asString())
        .isEqualTo("\"a\\\" \\\"b\\\"");
  }

  @Test
  void olderBundlesLeaveOutNewerPackages() {
    var bytes = new ByteArrayOutputStream();

    try (var writer = BundleWriter.forCluster(bytes, BundleVersion.V4, DcosRelease.parse("2.0"))) {
      assertThat(writer.add(ReadingTest.minimal("5.0", "\"scm\": \"\"").definition())).isFalse();
      assertThat(writer.add(ExamplePackage.sound().definition())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"1.8, V3", "1.9.7, V3", "1.10, V4", "1.11, V4", "1.12, V5", "2.0, V5"})
  void clustersKnowGenerations(String cluster, BundleVersion version) {
    assertThat(BundleVersion.ofCluster(DcosRelease.parse(cluster))).isEqualTo(version);
  }

  @Test
  void servesTheLowerOfLabelAndContent() {
    var all =
        List.of(BundleVersion.V3.mediaType(), BundleVersion.V5.mediaType(), "application/zip");

    assertThat(BundleVersion.serve(all, DcosRelease.parse("1.11"))).contains(BundleVersion.V4);
    assertThat(BundleVersion.serve(all.subList(0, 1), DcosRelease.DEFAULT))
        .contains(BundleVersion.V3);
    assertThat(BundleVersion.serve(List.of("application/zip"), DcosRelease.DEFAULT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.dcos.universe.repo+json;charset=utf-8;version=v4",
        "application/vnd.dcos.universe.repo+json; version=v4; charset=utf-8",
        "Application/vnd.dcos.universe.repo+json;VERSION=\"v4\""
      })
  void readsMediaTypes(String text) {
    assertThat(BundleVersion.ofMediaType(text)).contains(BundleVersion.V4);
  }

  private static String bundle(String... packages) {
    return "{\"packages\": [\n" + String.join(",\n", packages) + "]}";
  }

  private BundleReader.Outcome read(String text) throws IOException {
    return reader(BundleVersion.V5, 1 << 20).read(stream(text.getBytes(UTF_8)), entries::add);
  }

  private List<PackageDefinition> definitions() {
    return entries.stream()
        .map(BundleReader.Entry::reading)
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).definition())
        .toList();
  }

  private static BundleReader reader(BundleVersion version, long largest) {
    return new BundleReader("universe.json", version, largest);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
