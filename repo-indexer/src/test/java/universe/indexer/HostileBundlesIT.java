package universe.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static universe.indexer.BundlesIT.definition;
import static universe.indexer.BundlesIT.packages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Bundles that somebody might serve to harm us; the test JVM has 256 MB. */
@PostgresTest
class HostileBundlesIT {

  private static final String GOOD = definition("good", "1.0", 1);

  @TempDir Path folder;

  /** Something that is written to us. */
  private interface Writes {
    void to(OutputStream out) throws IOException;
  }

  /** What the whole bundle is refused for; the package of the bundle before stays. */
  @SuppressWarnings("ImmutableEnumChecker") // handlers without state
  enum Refused {
    GZIP_BOMB("repository-too-large", packed(out -> repeat(out, " ", 600 << 20))),
    GZIP_BOMB_IN_A_STRING(
        "bundle-broken", packed(out -> wrapped(out, "{\"name\": \"", "x", 100 << 20, "\"}"))),
    MILLION_EMPTY_PACKAGES(
        "repository-too-large", packed(out -> wrapped(out, "1", ",1", 1_000_000, ""))),
    DEEP_NESTING_AROUND("bundle-broken", packed(out -> repeat(out, "[", 50_000_000))),
    DEEP_NESTING_BESIDE(
        "bundle-broken", packed(out -> wrapped(out, "{\"x\":", "{\"x\":", 10_000_000, ""))),
    NOT_UTF_8(
        "bundle-broken", exchange -> write(exchange, new byte[] {'{', '"', (byte) 0xff, '"'})),
    ENDLESS("repository-too-large", HostileBundlesIT::endlessly),
    DRIPPING("repository-too-large", HostileBundlesIT::drip);

    private final String rule;
    private final HttpHandler handler;

    Refused(String rule, HttpHandler handler) {
      this.rule = rule;
      this.handler = handler;
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheLastGoodStateOfABundleThatTurnsHostile(Refused hostile, PostgresDatabase database)
      throws Exception {
    var limits = IndexLimits.DEFAULT.withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(10));
    var catalog = new CatalogForTest(database, folder.resolve("mirrors"), limits);
    try (var web = new WebForTest()) {
      var source = catalog.bundle("hostile" + hostile, web.address("/repo.json"));
      web.handler = exchange -> write(exchange, packages(GOOD).getBytes(UTF_8));
      catalog.index(source);
      web.handler = hostile.handler;

      catalog.index(source);

      assertThat(catalog.failures(source)).containsExactly(hostile.rule);
      assertThat(catalog.versions(source)).containsExactly("good 1.0");
    }
  }

  /** What is wrong with one package; the one beside it is taken. */
  enum Passed {
    NO_PACKAGE("17"),
    NO_NAME("{}"),
    PARENT_NAME(GOOD.replace("good", "../../etc/passwd")),
    CONTROL_NAME(GOOD.replace("good", "a\\u0000b")),
    LONG_NAME(GOOD.replace("good", "n".repeat(100_000))),
    NEGATIVE_RELEASE(GOOD.replace("good", "other").replace("Version\": 1", "Version\": -1")),
    HUGE_RELEASE(GOOD.replace("good", "other").replace("Version\": 1", "Version\": 1e999999999")),
    HUGE_NUMBER(GOOD.replace("good", "other").replace("\"1.0\"", "1".repeat(100_000))),
    WRONG_TYPES(GOOD.replace("good", "other").replace("[\"t\"]", "{\"a\": [7]}")),
    NO_BASE64(
        GOOD.replace("good", "other")
            .replace("\"tags\"", "\"marathon\": {\"v2AppMustacheTemplate\": \"%%\"}, \"tags\"")),
    DEEP_CONFIG(
        GOOD.replace("good", "other")
            .replace(
                "\"tags\"",
                "\"config\": " + "{\"a\":".repeat(900) + "1" + "}".repeat(900) + ", \"tags\""));

    private final String definition;

    Passed(String definition) {
      this.definition = definition;
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesGoodPackagesBesideAHostileOne(Passed hostile, PostgresDatabase database)
      throws Exception {
    var catalog = new CatalogForTest(database, folder.resolve("mirrors"));
    try (var web = new WebForTest()) {
      var source = catalog.bundle("beside" + hostile, web.address("/repo.json"));
      web.handler = exchange -> write(exchange, packages(hostile.definition, GOOD).getBytes(UTF_8));

      var report = catalog.index(source);

      assertThat(report.message()).isNull();
      assertThat(catalog.versions(source)).containsExactly("good 1.0");
      assertThat(report.problems()).isPositive();
    }
  }

  private static HttpHandler packed(Writes content) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, 0);
      try (var out = new GZIPOutputStream(exchange.getResponseBody(), 64 << 10)) {
        content.to(out);
      }
    };
  }

  private static void wrapped(OutputStream out, String start, String each, int times, String end)
      throws IOException {
    out.write(("{\"packages\": [" + start).getBytes(UTF_8));
    repeat(out, each, times);
    out.write((end + "]}").getBytes(UTF_8));
  }

  private static void repeat(OutputStream out, String text, int times) throws IOException {
    var many = text.repeat(1000).getBytes(UTF_8);
    for (int i = 0; i < times / 1000; i++) {
      out.write(many);
    }
  }

  private static void write(HttpExchange exchange, byte[] body) throws IOException {
    exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void endlessly(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    var much = new byte[1 << 20];
    while (!Thread.currentThread().isInterrupted()) {
      exchange.getResponseBody().write(much);
    }
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    while (!Thread.currentThread().isInterrupted()) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
