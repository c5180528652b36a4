package universe.server.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;
import universe.testing.Corpus;

/** Nobody who reads the catalog notices that all of it is written anew. */
@ServerTest
@TestPropertySource(properties = "universe.repository.allowed-folders=${java.io.tmpdir}")
class ReadsDuringIndexingIT {

  private static final int REVISIONS = 681;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> NAMES = List.of("kafka", "marathon", "httpbin");

  @Autowired Client client;
  @Autowired CatalogSearch catalog;
  @Autowired JdbcClient database;
  @TempDir Path folder;
  private String repository = "";

  @Test
  void countsNeverDip() throws Exception {
    addCorpus();
    try (var readers = new Readers()) {
      readers.keep("catalog", this::countsOfCatalog, 3);
      readers.keep("HTTP", this::countsOverHttp, 1);

      forgetHowRowsWereMade();
      reindex();
      readers.awaitRounds();

      changeEveryPackage();
      forcePush();
      reindex();
      readers.awaitRounds();

      System.out.println("reads during two re-indexings of 681 revisions: " + readers.told());
      assertThat(readers.failures()).isEmpty();
      readers.seen().forEach((who, counts) -> assertThat(counts).as(who).hasSize(1));
      assertThat(catalog.details("kafka", true).orElseThrow().versions()).isNotEmpty();
      assertThat(catalog.search(all()).items())
          .allSatisfy(each -> assertThat(each.description()).startsWith("changed "));
    }
  }

  /** What a reader counts; equal for all times unless a reader sees something half done. */
  private Map<String, Integer> countsOfCatalog() {
    var counts = new TreeMap<String, Integer>();
    var found = catalog.search(all());
    counts.put("total", found.total());
    counts.put("items", found.items().size());
    counts.put("in repository", found.facets().repository().getFirst().count());
    counts.put(
        "versions to choose from", found.items().stream().mapToInt(PackageSummary::versions).sum());
    counts.put("tagged", found.facets().tag().getFirst().count());
    counts.put("installable", sum(found.facets().installable()));
    for (var name : NAMES) {
      var details = catalog.details(name, true).orElseThrow();
      counts.put("versions of " + name, details.versions().size());
      var version = catalog.version(name, details.defaultVersion(), null, null);
      counts.put("default version of " + name, version.isPresent() ? 1 : 0);
    }
    return counts;
  }

  private Map<String, Integer> countsOverHttp() {
    var counts = new TreeMap<String, Integer>();
    var found = ok("/api/v1/packages?limit=200");
    counts.put("total", found.path("total").asInt());
    counts.put("items", found.path("items").size());
    counts.put("in repository", found.at("/facets/repository/0/count").asInt());
    for (var name : NAMES) {
      counts.put("versions of " + name, ok("/api/v1/packages/" + name).path("versions").size());
    }
    var told = ok("/api/v1/repositories/" + repository).path("counts");
    counts.put("packages", told.path("packages").asInt());
    counts.put("revisions", told.path("versions").asInt());
    return counts;
  }

  private JsonNode ok(String path) {
    var answer = client.get(path);
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static int sum(List<PackagePage.FacetValue> values) {
    return values.stream().mapToInt(PackagePage.FacetValue::count).sum();
  }

  private static PackageQuery all() {
    return new PackageQuery(
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        true,
        PackageQuery.Sort.NAME,
        null,
        200);
  }

  private void addCorpus() throws GitAPIException {
    client
        .get("/api/v1/repositories")
        .body()
        .path("items")
        .forEach(each -> client.delete("/api/v1/repositories/" + each.path("id").asString()));
    Git.cloneRepository()
        .setURI(Corpus.bundle().toUri().toString())
        .setDirectory(folder.toFile())
        .call()
        .close();
    var added =
        client.post(
            "/api/v1/repositories",
            """
            {"name": "corpus", "address": "%s", "pollInterval": "PT1H"}
            """
                .formatted(folder.toUri()));
    assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
    repository = added.body().path("id").asString();
    await()
        .atMost(PATIENCE)
        .until(() ->
            ok("/api/v1/repositories/" + repository).at("/counts/versions").asInt() == REVISIONS);
  }

  /** As if the format of our rows had changed: all is read and written anew. */
  private void forgetHowRowsWereMade() {
    database.sql("update repository set source = 'an older format'").update();
  }

  private void reindex() {
    var asked = client.post("/api/v1/repositories/" + repository + "/refresh", "{}");
    var run = asked.body().at("/indexRun/id").asString();
    var path = "/api/v1/repositories/" + repository + "/index-runs?limit=1";
    await()
        .atMost(PATIENCE)
        .until(() ->
            ok(path).at("/items/0/id").asString().equals(run)
                && !ok(path).at("/items/0/endedAt").isNull());
    assertThat(ok(path).at("/items/0/changed").asInt())
        .as(ok(path).toString())
        .isEqualTo(REVISIONS);
  }

  private void changeEveryPackage() throws IOException {
    try (var files = Files.walk(folder.resolve("repo/packages"))) {
      for (var file : files.filter(each -> each.endsWith("package.json")).toList()) {
        var text = Files.readString(file);
        var changed =
            text.replaceFirst("\"description\"\\s*:\\s*\"", "\"description\": \"changed ");
        Files.writeString(file, changed);
      }
    }
  }

  /** The commit before is no ancestor of the one that is there afterwards. */
  private void forcePush() throws GitAPIException, IOException {
    try (var git = Git.open(folder.toFile())) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("Change every package")
          .setAmend(true)
          .setAuthor("a", "a@example.org")
          .setCommitter("a", "a@example.org")
          .setSign(false)
          .call();
    }
  }

  /** Threads that count without a pause, and what they saw. */
  private static final class Readers implements AutoCloseable {

    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Set<Map<String, Integer>>> seen = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> rounds = new ConcurrentHashMap<>();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    void keep(String who, java.util.function.Supplier<Map<String, Integer>> counting, int times) {
      seen.put(who, ConcurrentHashMap.newKeySet());
      rounds.put(who, new AtomicInteger());
      for (int i = 0; i < times; i++) {
        threads.add(Thread.ofPlatform().name("reader-" + who).start(() -> read(who, counting)));
      }
    }

    private void read(String who, java.util.function.Supplier<Map<String, Integer>> counting) {
      while (!stopped) {
        try {
          requireNonNull(seen.get(who)).add(counting.get());
        } catch (RuntimeException | AssertionError e) {
          failures.add(who + ": " + e);
        }
        requireNonNull(rounds.get(who)).incrementAndGet();
      }
    }

    /** Waits until every kind of reader has begun and ended a round after now. */
    void awaitRounds() {
      var before = new TreeMap<String, Integer>();
      rounds.forEach((who, count) -> before.put(who, count.get()));
      await()
          .atMost(PATIENCE)
          .until(() ->
              before.entrySet().stream()
                  .allMatch(each ->
                      requireNonNull(rounds.get(each.getKey())).get() >= each.getValue() + 8));
    }

    Map<String, Set<Map<String, Integer>>> seen() {
      return seen;
    }

    Set<String> failures() {
      return failures;
    }

    String told() {
      return new TreeMap<>(rounds) + ", seen: " + seen;
    }

    @Override
    public void close() {
      stopped = true;
      for (var thread : threads) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new UncheckedIOException(new IOException(e));
        }
      }
    }
  }
}
