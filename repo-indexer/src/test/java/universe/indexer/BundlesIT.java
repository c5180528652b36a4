package universe.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static universe.indexer.WebForTest.redirect;
import static universe.indexer.WebForTest.send;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import universe.indexer.IndexReport.State;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Bundles from a real web server into a real database. */
@PostgresTest
class BundlesIT {

  private static final String TYPE =
      "application/vnd.dcos.universe.repo+json;charset=utf-8;version=";
  private static final IndexLimits LIMITS =
      IndexLimits.DEFAULT
          .withTransferBytes(1 << 20)
          .withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(4));

  @TempDir Path folder;
  private WebForTest web;
  private CatalogForTest catalog;
  private RepositorySource source;

  @BeforeEach
  void start(PostgresDatabase database) throws Exception {
    web = new WebForTest();
    catalog = new CatalogForTest(database, folder.resolve("mirrors"), LIMITS);
    catalog.clear();
    source = catalog.bundle("bundle", web.address("/repo.json"));
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TYPE + "v3",
        TYPE + "v4",
        TYPE + "v5",
        "application/vnd.dcos.universe.repo+json; version=V4; charset=UTF-8",
        "application/vnd.dcos.universe.repo+json",
        "application/json",
        "text/plain; charset=utf-8",
        ""
      })
  void readsWhateverABundleIsCalled(String type) throws Exception {
    web.handler = bundle(type, definition("one", "1.0", 1), definition("two", "2.0", 7));

    var report = catalog.index(source);

    assertThat(report.message()).isNull();
    assertThat(report.added()).isEqualTo(2);
    assertThat(catalog.versions(source)).containsExactly("one 1.0", "two 2.0");
    assertThat(catalog.failures(source)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void unpacksGzipSaidOrNot(boolean said) throws Exception {
    var packed = gzip(packages(definition("one", "1.0", 1)));
    Map<String, String> headers = new HashMap<>(Map.of("Content-Type", TYPE + "v4"));
    if (said) {
      headers.put("Content-Encoding", "gzip");
    }
    web.handler = exchange -> send(exchange, 200, headers, packed);

    catalog.index(source);

    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void saysWhichPackagesTheirGenerationShouldNotHold() throws Exception {
    web.handler =
        bundle(
            TYPE + "v3",
            definition("old", "1.0", 1).replace("4.0", "3.0"),
            definition("new", "1.0", 1));

    catalog.index(source);

    assertThat(catalog.versions(source)).containsExactly("new 1.0", "old 1.0");
    assertThat(catalog.texts("select path || ' ' || rule from index_problem"))
        .containsExactly("new/1 packaging-version-too-new");
  }

  @Test
  void saysWhoAsksAndWhatItCanRead() throws Exception {
    web.handler = bundle(TYPE + "v5", definition("one", "1.0", 1));

    catalog.index(source);

    var asked = web.asked.getFirst();
    assertThat(asked.header("Accept")).isEqualTo(TYPE + "v5, " + TYPE + "v4, " + TYPE + "v3");
    assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip");
    assertThat(asked.header("User-Agent")).isEqualTo("universe dcos/2.0");
    assertThat(asked.headers()).doesNotContainKeys("If-None-Match", "Authorization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ETag: \"a\"", "Last-Modified: Sun, 22 Nov 2026 17:00:00 GMT"})
  void asksOnlyForWhatIsNewer(String validator) throws Exception {
    var parts = validator.split(": ", 2);
    var condition = parts[0].equals("ETag") ? "If-None-Match" : "If-Modified-Since";
    web.handler =
        exchange -> {
          boolean known = parts[1].equals(exchange.getRequestHeaders().getFirst(condition));
          var body = known ? "" : packages(definition("one", "1.0", 1));
          send(
              exchange,
              known ? 304 : 200,
              Map.of(parts[0], parts[1], "Content-Type", TYPE + "v5"),
              body);
        };

    var first = catalog.index(source);
    var second = catalog.index(source);

    assertThat(first.state()).isEqualTo(State.SUCCEEDED);
    assertThat(second.state()).isEqualTo(State.UNCHANGED);
    assertThat(web.asked.getLast().header(condition)).isEqualTo(parts[1]);
    assertThat(catalog.runs(source)).containsExactly("succeeded");
  }

  @Test
  void readsAllAnewWhereTheAddressWasEdited() throws Exception {
    web.handler = bundle(TYPE + "v5", definition("one", "1.0", 1));
    catalog.index(source);

    var report = catalog.index(CatalogForTest.moved(source, web.address("/other.json")));

    assertThat(report.state()).isEqualTo(State.SUCCEEDED);
    assertThat(report.changed()).isZero();
    assertThat(web.asked.getLast().headers()).doesNotContainKey("If-None-Match");
  }

  @Test
  void seesWithoutAnyValidatorThatNothingChanged() throws Exception {
    web.handler = bundle(TYPE + "v5", definition("one", "1.0", 1));
    catalog.index(source);

    assertThat(catalog.index(source).state()).isEqualTo(State.UNCHANGED);
  }

  @Test
  void bringsInWhatChanged() throws Exception {
    web.handler =
        bundle(
            TYPE + "v5",
            definition("stays", "1.0", 1),
            definition("changes", "1.0", 1),
            definition("goes", "1.0", 1));
    catalog.index(source);
    web.handler =
        bundle(
            TYPE + "v5",
            definition("changes", "1.1", 1),
            definition("comes", "1.0", 1),
            definition("stays", "1.0", 1));

    var report = catalog.index(source);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.withdrawn()).isEqualTo(1);
    assertThat(report.packages()).containsExactlyInAnyOrder("changes", "comes", "goes");
    assertThat(catalog.versions(source)).containsExactly("changes 1.1", "comes 1.0", "stays 1.0");
  }

  @Test
  void takesTheFirstOfDoublesAndSaysSo() throws Exception {
    web.handler =
        bundle(
            TYPE + "v5",
            definition("one", "1.0", 1),
            definition("one", "2.0", 1),
            definition("one", "1.0", 2));

    catalog.index(source);

    assertThat(catalog.versions(source)).containsExactly("one 1.0", "one 1.0");
    assertThat(catalog.texts("select rule || ' ' || path from index_problem"))
        .containsExactly("release-twice one/1");
  }

  /** What a host may answer instead of a bundle, and what that is called. */
  @SuppressWarnings("ImmutableEnumChecker") // handlers without state
  enum Failure {
    GONE_404("repository-gone", exchange -> send(exchange, 404, Map.of(), "no")),
    GONE_410("repository-gone", exchange -> send(exchange, 410, Map.of(), "no")),
    NO_ENTRY("access-denied", exchange -> send(exchange, 401, Map.of(), "who are you")),
    BROKEN_HOST("repository-unreachable", exchange -> send(exchange, 500, Map.of(), "ouch")),
    A_WEB_PAGE("bundle-type", answer("text/html", "<html>log in</html>")),
    NEWER_GENERATION("bundle-type", answer(TYPE + "v6", "{\"packages\": []}")),
    RUBBISH("bundle-broken", answer("application/json", "rubbish")),
    NOTHING("bundle-broken", answer("application/json", "")),
    NO_PACKAGES("bundle-broken", answer("application/json", "{}")),
    WRONG_SHAPE("bundle-broken", answer("application/json", "[1, 2]")),
    CUT_OFF(
        "bundle-broken",
        answer("application/json", "{\"packages\": [" + definition("one", "1.0", 1))),
    EMPTIED("repository-emptied", answer("application/json", "{\"packages\": []}")),
    CUT_GZIP(
        "bundle-broken",
        exchange -> {
          var packed = gzip(packages(definition("one", "9.0", 1)));
          send(exchange, 200, Map.of(), Arrays.copyOf(packed, packed.length - 12));
        }),
    OTHER_PACKING(
        "bundle-encoding",
        exchange -> send(exchange, 200, Map.of("Content-Encoding", "br"), "xxx")),
    TOO_LARGE("repository-too-large", answer("application/json", " ".repeat(2 << 20))),
    TOO_LARGE_UNSAID(
        "repository-too-large",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(new byte[2 << 20]);
        }),
    SILENT(
        "repository-unreachable",
        exchange -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops
          }
        }),
    CUT_CONNECTION(
        "repository-unreachable",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        }),
    IN_CIRCLES("repository-unreachable", redirect(302, "/repo.json")),
    INTO_PRIVATE("address-refused", redirect(302, "http://10.0.0.1/repo.json")),
    INTO_METADATA("address-refused", redirect(307, "http://169.254.169.254/latest/meta-data/")),
    INTO_LOOPBACK("address-refused", redirect(301, "http://localhost:1/repo.json")),
    INTO_FILES("address-refused", redirect(302, "file:///etc/passwd"));

    private final String rule;
    private final HttpHandler handler;

    Failure(String rule, HttpHandler handler) {
      this.rule = rule;
      this.handler = handler;
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheLastGoodStateUntilTheBundleIsGoodAgain(Failure failure) throws Exception {
    web.handler = bundle(TYPE + "v5", definition("one", "1.0", 1));
    catalog.index(source);
    web.handler = failure.handler;

    var failed = catalog.index(source);
    var again = catalog.index(source);
    var during = catalog.versions(source);
    var problems = catalog.failures(source);
    web.handler = bundle(TYPE + "v5", definition("one", "1.0", 1));
    var repaired = catalog.index(source);

    assertThat(failed.state()).isEqualTo(State.FAILED);
    assertThat(failed.message()).contains("expected: ");
    assertThat(again.message()).isEqualTo(failed.message());
    assertThat(during).containsExactly("one 1.0");
    assertThat(problems).containsExactly(failure.rule);
    assertThat(repaired.state()).isEqualTo(State.UNCHANGED);
    assertThat(catalog.failures(source)).isEmpty();
    assertThat(catalog.runs(source)).containsExactly("succeeded", "failed", "unchanged");
    try (var left = Files.list(folder.resolve("bundles"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void takesAnEmptyBundleThatWasNeverAnythingElse() throws Exception {
    web.handler = answer("application/json", "{\"packages\": []}");

    assertThat(catalog.index(source).state()).isEqualTo(State.SUCCEEDED);
  }

  @Test
  void saysWhichHostCannotBeReached() throws Exception {
    var nobody = catalog.bundle("nobody", "http://no-such-host.invalid/repo.json");
    var closed = catalog.bundle("closed", web.address("/repo.json"));
    web.close();

    assertThat(catalog.index(nobody).message())
        .startsWith("http://no-such-host.invalid/repo.json: no host of that name is known here");
    assertThat(catalog.index(closed).message()).contains("nothing answers there");
  }

  @Test
  void followsRedirectsButTakesCredentialsToNoOtherHost(PostgresDatabase database)
      throws Exception {
    var guard = new AddressGuard(rules("127.0.0.1", "127.0.0.2"));
    var trusting = new CatalogForTest(database, folder.resolve("mirrors"), LIMITS, guard);
    var locked =
        CatalogForTest.with(
            trusting.bundle("locked", web.address("/repo.json")),
            new Credentials.Basic("reader", "s3cret"));
    web.handler =
        exchange -> {
          var path = exchange.getRequestURI().getPath();
          var next =
              Map.of(
                  "/repo.json", "/here.json", "/here.json", web.addressAt("127.0.0.2", "/there"));
          if (next.containsKey(path)) {
            redirect(302, next.get(path)).handle(exchange);
          } else {
            bundle(TYPE + "v5", definition("one", "1.0", 1)).handle(exchange);
          }
        };

    var report = trusting.index(locked);

    assertThat(report.message()).isNull();
    assertThat(web.asked)
        .extracting(asked -> asked.target() + " " + asked.header("Authorization"))
        .containsExactly(
            "/repo.json Basic cmVhZGVyOnMzY3JldA==",
            "/here.json Basic cmVhZGVyOnMzY3JldA==",
            "/there null");
  }

  @Test
  void refusesACertificateThatNobodyKnows() throws Exception {
    try (var secured = WebForTest.secured(privateAuthority())) {
      secured.handler = bundle(TYPE + "v5", definition("one", "1.0", 1));
      var report = catalog.index(catalog.bundle("secured", secured.address("/repo.json")));

      assertThat(report.message())
          .contains("shows a certificate that is not trusted")
          .contains("trust store");
      assertThat(secured.asked).isEmpty();
    }
  }

  @Test
  void looksNamesUpOnceAndConnectsThere(PostgresDatabase database) throws Exception {
    // A name server that says something harmless first, and the loopback from then on.
    var answers = new java.util.ArrayDeque<>(java.util.List.of("203.0.113.7"));
    var guard =
        new AddressGuard(
            rules(),
            host ->
                new java.net.InetAddress[] {
                  java.net.InetAddress.getByName(answers.isEmpty() ? "127.0.0.1" : answers.poll())
                });
    var rebound = new CatalogForTest(database, folder.resolve("mirrors"), LIMITS, guard);

    var report =
        rebound.index(rebound.bundle("rebound", web.addressAt("rebind.example.org", "/repo.json")));

    assertThat(report.message()).contains("rebind.example.org is refused");
    assertThat(web.asked).isEmpty();
  }

  static AddressGuard.Rules rules(String... trusted) {
    return new AddressGuard.Rules(false, Set.of(), Set.of(trusted));
  }

  static String definition(String name, String version, int release) {
    return """
    {"packagingVersion": "4.0", "name": "%s", "version": "%s", "releaseVersion": %d,
     "maintainer": "m@example.org", "tags": ["t"], "description": "d"}
    """
        .formatted(name, version, release);
  }

  static String packages(String... definitions) {
    return Arrays.stream(definitions).collect(Collectors.joining(",", "{\"packages\": [", "]}"));
  }

  private static HttpHandler bundle(String type, String... definitions) {
    return answer(type, packages(definitions));
  }

  private static HttpHandler answer(String type, String body) {
    return exchange ->
        send(exchange, 200, type.isEmpty() ? Map.of() : Map.of("Content-Type", type), body);
  }

  private static byte[] gzip(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private SSLContext privateAuthority() throws Exception {
    var file = folder.resolve("keys.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var options =
        "-genkeypair -alias a -keyalg EC -dname CN=a -ext san=ip:127.0.0.1 -storepass password"
            + " -keystore "
            + file;
    var command = Stream.concat(Stream.of(keytool), Arrays.stream(options.split(" "))).toList();
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    var keys = KeyStore.getInstance(file.toFile(), "password".toCharArray());
    var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, "password".toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
