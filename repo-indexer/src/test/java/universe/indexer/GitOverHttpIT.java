package universe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.indexer.GitForTest.definition;
import static universe.indexer.GitForTest.path;
import static universe.indexer.WebForTest.redirect;
import static universe.indexer.WebForTest.send;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
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

/** Git repositories behind a real web server and Git's own server side. */
@PostgresTest
class GitOverHttpIT {

  private static final String SECRET = "s3cret-token";
  private static final IndexLimits LIMITS =
      IndexLimits.DEFAULT.withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(10));

  @TempDir Path folder;
  private WebForTest web;
  private CatalogForTest catalog;
  private GitForTest git;
  private RepositorySource source;

  @BeforeEach
  void start(PostgresDatabase database) throws Exception {
    web = new WebForTest();
    catalog =
        new CatalogForTest(
            database,
            folder.resolve("mirrors"),
            LIMITS,
            new AddressGuard(BundlesIT.rules("127.0.0.1", "127.0.0.2")));
    catalog.clear();
    git = new GitForTest(folder.resolve("served").resolve("universe.git"));
    git.push("main", Map.of(path("one", 0), definition("one", "1.0")));
    web.handler = host(null);
    source = catalog.repository("git", web.address("/universe.git"), 0);
  }

  @AfterEach
  void stop() {
    git.close();
    web.close();
  }

  private GitHostForTest host(@org.jspecify.annotations.Nullable String entry) {
    return new GitHostForTest(folder.resolve("served"), entry);
  }

  @Test
  void transfersOnlyWhatIsNew() throws Exception {
    var first = catalog.index(source);
    var unchanged = catalog.index(source);
    var requests = web.asked.size();
    git.push(
        "main",
        Map.of(path("one", 0), definition("one", "1.0"), path("two", 0), definition("two", "2")));
    var second = catalog.index(source);

    assertThat(first.message()).isNull();
    assertThat(first.added()).isEqualTo(1);
    assertThat(unchanged.state()).isEqualTo(State.UNCHANGED);
    assertThat(second.added()).isEqualTo(1);
    assertThat(second.changed()).isZero();
    assertThat(web.asked.size()).isGreaterThan(requests);
    assertThat(catalog.versions(source)).containsExactly("one 1.0", "two 2");
  }

  @Test
  void entersWithPasswordOrToken() throws Exception {
    web.handler = host("reader:" + SECRET);

    var report = catalog.index(with("reader", SECRET));

    assertThat(report.message()).isNull();
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void saysWithoutTheSecretThatCredentialsAreRefused() throws Exception {
    web.handler = host("reader:right");

    var wrong = catalog.index(with("reader", SECRET));
    var rules = catalog.failures(source);
    var none = catalog.index(source);

    assertThat(wrong.message()).contains("refuses our credentials").doesNotContain(SECRET);
    assertThat(rules).containsExactly("access-denied");
    assertThat(none.message()).contains("wants some and has none");
  }

  @Test
  void followsARepositoryThatMoved() throws Exception {
    web.handler =
        exchange -> {
          var target = exchange.getRequestURI().toString();
          if (target.startsWith("/universe.git")) {
            host("reader:" + SECRET).handle(exchange);
          } else {
            redirect(301, target.replace("/old.git", "/universe.git")).handle(exchange);
          }
        };

    var moved = CatalogForTest.moved(with("reader", SECRET), web.address("/old.git"));
    var report = catalog.index(moved);

    assertThat(report.message()).isNull();
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void takesCredentialsToNoOtherHost() throws Exception {
    web.handler =
        exchange -> {
          var isHome = exchange.getRequestHeaders().getFirst("Host").startsWith("127.0.0.1");
          if (isHome) {
            var there = web.addressAt("127.0.0.2", exchange.getRequestURI().toString());
            redirect(302, there).handle(exchange);
          } else {
            host("reader:" + SECRET).handle(exchange);
          }
        };

    var report = catalog.index(with("reader", SECRET));

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(web.asked)
        .filteredOn(asked -> String.valueOf(asked.header("Host")).startsWith("127.0.0.2"))
        .isNotEmpty()
        .allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/x.git",
        "http://169.254.169.254/x.git",
        "http://localhost:1/x.git",
        "http://[::1]:1/x.git",
        "http://2130706433/x.git"
      })
  void refusesAddressesOfPrivateNetworks(String address) throws Exception {
    var inside = catalog.repository("inside", address, 0);

    var direct = catalog.index(inside);
    var rules = catalog.failures(inside);
    web.handler =
        exchange -> redirect(302, address + "/info/refs?service=git-upload-pack").handle(exchange);
    var redirected = catalog.index(source);

    assertThat(direct.message()).contains("is refused");
    assertThat(rules).containsExactly("address-refused");
    assertThat(redirected.message()).contains("is refused");
    assertThat(catalog.failures(source)).containsExactly("address-refused");
  }

  @Test
  void looksNamesUpOnceAndConnectsThere(PostgresDatabase database) throws Exception {
    var answers = new ArrayDeque<>(List.of("203.0.113.7", "203.0.113.7"));
    var guard =
        new AddressGuard(
            BundlesIT.rules(),
            host ->
                new InetAddress[] {
                  InetAddress.getByName(answers.isEmpty() ? "127.0.0.1" : answers.poll())
                });
    var rebound = new CatalogForTest(database, folder.resolve("mirrors"), LIMITS, guard);
    var address = web.addressAt("rebind.example.org", "/universe.git");

    var report = rebound.index(rebound.repository("rebound", address, 0));

    assertThat(report.message()).contains("rebind.example.org is refused");
    assertThat(web.asked).isEmpty();
  }

  @Test
  void keepsTheLastGoodStateWhileTheRepositoryIsGone() throws Exception {
    catalog.index(source);
    web.handler = exchange -> send(exchange, 404, Map.of(), "no");
    var gone = catalog.index(source);
    var during = catalog.versions(source);
    var rules = catalog.failures(source);
    web.handler = host(null);
    var back = catalog.index(source);

    assertThat(gone.message()).contains("is no Git repository (any more)");
    assertThat(rules).containsExactly("repository-gone");
    assertThat(during).containsExactly("one 1.0");
    assertThat(back.state()).isEqualTo(State.UNCHANGED);
    assertThat(catalog.failures(source)).isEmpty();
    assertThat(catalog.runs(source)).containsExactly("succeeded", "failed", "unchanged");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500, 502, 200})
  void saysWhatAHostAnswersInstead(int status) throws Exception {
    catalog.index(source);
    web.handler = exchange -> send(exchange, status, Map.of(), "<html>maintenance</html>");

    var report = catalog.index(source);

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.message()).contains("/universe.git").contains("expected: ");
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void readsBranchTagAndCommit() throws Exception {
    var first = git.tip("main");
    git.tag("v1", first);
    git.push("next", Map.of(path("next", 0), definition("next", "1")));
    git.push("main", Map.of(path("two", 0), definition("two", "2")));

    catalog.index(CatalogForTest.at(source, "next"));
    var branch = catalog.versions(source);
    catalog.index(CatalogForTest.at(source, "v1"));
    var tag = catalog.versions(source);
    catalog.index(source);
    var main = catalog.versions(source);
    var pinned = catalog.index(CatalogForTest.at(source, first.name()));

    assertThat(branch).containsExactly("next 1");
    assertThat(tag).containsExactly("one 1.0");
    assertThat(main).containsExactly("two 2");
    assertThat(pinned.message()).isNull();
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void clonesAPinnedCommitThatNoBranchEndsWith() throws Exception {
    var first = git.tip("main");
    git.push("main", Map.of(path("two", 0), definition("two", "2")));

    var report = catalog.index(CatalogForTest.at(source, first.name()));

    assertThat(report.message()).isNull();
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void saysThatAPinnedCommitIsNotThere() throws Exception {
    var report = catalog.index(CatalogForTest.at(source, "0123456789".repeat(4)));

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.message()).contains("0123456789");
  }

  @Test
  void readsAnEmptyRepositoryOnceSomethingIsPushed() throws Exception {
    try (var fresh = new GitForTest(folder.resolve("served").resolve("fresh.git"))) {
      var empty = catalog.repository("fresh", web.address("/fresh.git"), 0);

      var before = catalog.index(empty);
      var rules = catalog.failures(empty);
      fresh.push("main", Map.of(path("one", 0), definition("one", "1.0")));
      var after = catalog.index(empty);

      assertThat(before.message()).contains("no commits yet");
      assertThat(rules).containsExactly("repository-empty");
      assertThat(after.added()).isEqualTo(1);
      assertThat(catalog.failures(empty)).isEmpty();
    }
  }

  /** Hosts that mean no good, and what is said of them. */
  @SuppressWarnings("ImmutableEnumChecker") // handlers without state
  enum Hostile {
    PACK_OF_BILLIONS("objects", PackFrom.header(0xfffffff0)),
    PACK_WITH_A_HUGE_TREE("large", PackFrom.hugeTree()),
    ENDLESS_LIST_OF_BRANCHES("more than is allowed", GitOverHttpIT::endlessly),
    DRIPPING_LIST_OF_BRANCHES("too long", GitOverHttpIT::drip);

    private final String said;
    private final HttpHandler handler;

    Hostile(String said, HttpHandler handler) {
      this.said = said;
      this.handler = handler;
    }
  }

  @ParameterizedTest
  @EnumSource
  void survivesHostsThatMeanNoGood(Hostile hostile) throws Exception {
    catalog.index(source);
    catalog.git().forget(source);
    web.handler = hostile.handler;

    var report = catalog.index(source);

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.message()).contains(hostile.said);
    assertThat(catalog.failures(source)).containsExactly("repository-too-large");
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  private RepositorySource with(String username, String secret) {
    return CatalogForTest.with(source, new Credentials.Basic(username, secret));
  }

  private static void endlessly(HttpExchange exchange) throws IOException {
    advertise(exchange, Duration.ZERO);
  }

  private static void drip(HttpExchange exchange) throws IOException {
    advertise(exchange, Duration.ofMillis(100));
  }

  private static void advertise(HttpExchange exchange, Duration pause) throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Type", "application/x-git-upload-pack-advertisement");
    exchange.sendResponseHeaders(200, 0);
    var out = exchange.getResponseBody();
    out.write("001e# service=git-upload-pack\n0000".getBytes(StandardCharsets.US_ASCII));
    var start = "0040" + "a".repeat(40) + " refs/heads/";
    for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
      out.write((start + "%07d\n".formatted(i)).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      if (!pause.isZero()) {
        java.util.concurrent.locks.LockSupport.parkNanos(pause.toNanos());
      }
    }
  }

  /** Speaks just enough of Git's protocol (version 0) to send a pack of its own. */
  private static final class PackFrom implements HttpHandler {

    private static final String COMMIT = "b".repeat(40);
    private final byte[] pack;

    private PackFrom(byte[] pack) {
      this.pack = pack;
    }

    static PackFrom header(int objects) {
      return new PackFrom(start(objects).toByteArray());
    }

    /** A tree that says it has 2 GiB. */
    static PackFrom hugeTree() {
      var pack = start(1);
      long size = (2L << 30) - 1;
      pack.write((int) (0x80 | (2 << 4) | (size & 15)));
      for (size >>= 4; size > 127; size >>= 7) {
        pack.write((int) (0x80 | (size & 127)));
      }
      pack.write((int) size);
      pack.writeBytes(new byte[1000]);
      return new PackFrom(pack.toByteArray());
    }

    private static ByteArrayOutputStream start(int objects) {
      var pack = new ByteArrayOutputStream();
      pack.writeBytes("PACK".getBytes(StandardCharsets.US_ASCII));
      pack.writeBytes(java.nio.ByteBuffer.allocate(8).putInt(2).putInt(objects).array());
      return pack;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      exchange.getRequestBody().readAllBytes();
      var answer = new ByteArrayOutputStream();
      boolean lists = exchange.getRequestMethod().equals("GET");
      if (lists) {
        answer.writeBytes(
            "001e# service=git-upload-pack\n0000".getBytes(StandardCharsets.US_ASCII));
        packet(answer, COMMIT + " HEAD\0multi_ack_detailed ofs-delta\n");
        packet(answer, COMMIT + " refs/heads/main\n");
        answer.writeBytes("0000".getBytes(StandardCharsets.US_ASCII));
      } else {
        packet(answer, "NAK\n");
        answer.writeBytes(pack);
      }
      var type = "application/x-git-upload-pack-" + (lists ? "advertisement" : "result");
      send(exchange, 200, Map.of("Content-Type", type), answer.toByteArray());
    }

    private static void packet(ByteArrayOutputStream out, String line) {
      out.writeBytes(
          "%04x%s".formatted(line.length() + 4, line).getBytes(StandardCharsets.US_ASCII));
    }
  }
}
