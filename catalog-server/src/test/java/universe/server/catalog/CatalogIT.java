package universe.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

/** From a push to what a user sees. */
@ServerTest
@TestPropertySource(properties = "universe.repository.allowed-folders=${java.io.tmpdir}")
class CatalogIT {

  private static final String SECRET = "hush";

  @Autowired Client client;
  @TempDir Path folder;
  private String id = "";

  @BeforeEach
  void addRepository() throws Exception {
    client
        .get("/api/v1/repositories")
        .body()
        .path("items")
        .forEach(each -> client.delete("/api/v1/repositories/" + each.path("id").asString()));
    Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call().close();
    publish("cassandra", 0, "1.0", "\"minDcosReleaseVersion\": \"1.9\",", "a wide column store");
    publish("cassandra", 1, "1.0", "\"minDcosReleaseVersion\": \"1.9\",", "a wide column store");
    publish("cassandra", 2, "2.0", "\"minDcosReleaseVersion\": \"9999\",", "from the future");
    publish("kafka", 0, "3.0", "\"selected\": true,", "a log for messages");
    var added =
        client.post(
            "/api/v1/repositories",
            """
            {"name": "test", "address": "%s", "webhookSecret": "%s"}
            """
                .formatted(folder.toUri(), SECRET));
    assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
    id = added.body().path("id").asString();
    await().atMost(Duration.ofSeconds(30)).until(() -> freshness().equals("fresh"));
  }

  @Test
  void searchesWithTypingErrorsAndCounts() {
    var found = client.get("/api/v1/packages?q=casandra").body();

    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.at("/items/0/name").asString()).isEqualTo("cassandra");
    assertThat(found.at("/items/0/version").asString()).isEqualTo("1.0");
    assertThat(found.at("/items/0/release").asInt()).isEqualTo(1);
    assertThat(found.at("/facets/repository/0/count").asInt()).isEqualTo(1);
    assertThat(client.get("/api/v1/packages?q=kaf").body().path("total").asInt()).isEqualTo(1);
    assertThat(client.get("/api/v1/packages?q=messages").body().path("total").asInt()).isEqualTo(1);
    assertThat(client.get("/api/v1/packages?featured=true").body().at("/items/0/name").asString())
        .isEqualTo("kafka");
  }

  @Test
  void pagesWithoutGapsOrDoubles() {
    var first = client.get("/api/v1/packages?sort=name&limit=1").body();
    var cursor = first.path("nextCursor").asString();
    var second = client.get("/api/v1/packages?sort=name&limit=1&cursor=" + cursor).body();

    assertThat(first.at("/items/0/name").asString()).isEqualTo("cassandra");
    assertThat(second.at("/items/0/name").asString()).isEqualTo("kafka");
    assertThat(second.path("nextCursor").isNull()).isTrue();
  }

  @Test
  void answersNotModifiedUntilSomethingChanged() throws Exception {
    var tag = client.get("/api/v1/packages").response().headers().firstValue("ETag").orElseThrow();

    assertThat(askedAgain(tag)).isEqualTo(304);
    publish("nginx", 0, "1.0", "", "serves pages");
    var called = callWebhook(SECRET);
    assertThat(called).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> client.get("/api/v1/packages/nginx").status() == 200);
    assertThat(askedAgain(tag)).isEqualTo(200);
  }

  @Test
  void refusesHooksThatAreNotSigned() throws Exception {
    assertThat(callWebhook("guessed")).isEqualTo(403);
  }

  @Test
  void showsShadowedVersionsAndHidesWithdrawnOnes() {
    var shown = client.get("/api/v1/packages/cassandra").body();
    var all = client.get("/api/v1/packages/cassandra?hidden=true").body();

    assertThat(shown.path("defaultVersion").asString()).isEqualTo("1.0");
    assertThat(versions(shown)).containsExactly("1.0@1", "1.0@0 shadowed");
    assertThat(versions(all)).containsExactly("2.0@2 withdrawn", "1.0@1", "1.0@0 shadowed");
  }

  @Test
  void tellsAllAboutAVersionAndServesItsIcon() {
    var details = client.get("/api/v1/packages/kafka/versions/3.0").body();
    var icon = client.get(details.path("iconUrl").asString());

    assertThat(details.at("/defaults/service/name").asString()).isEqualTo("kafka");
    assertThat(details.path("hasTemplate").asBoolean()).isTrue();
    assertThat(details.path("allowedActions").toString()).contains("install");
    assertThat(icon.status()).isEqualTo(200);
    assertThat(icon.response().headers().firstValue("Content-Type")).contains("image/svg+xml");
    assertThat(icon.response().headers().allValues("Content-Security-Policy").toString())
        .contains("sandbox");
    assertThat(client.get("/api/v1/packages/kafka/versions/3.0/template").response().body())
        .contains("{{service.name}}");
  }

  @Test
  void rendersAPreviewOrSaysWhyNot() {
    var path = "/api/v1/packages/kafka/versions/3.0/renderings";

    var rendered = client.post(path, "{\"options\": {\"service\": {\"name\": \"log\"}}}");
    var refused = client.post(path, "{\"options\": {\"service\": {\"name\": 7}}}");

    assertThat(rendered.status()).as(rendered.body().toString()).isEqualTo(200);
    assertThat(rendered.body().at("/app/id").asString()).isEqualTo("log");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/problems/0/pointer").asString()).isEqualTo("/service/name");
  }

  @Test
  void saysWhatCanBeInstalledAndWhyNot() throws Exception {
    publish("chronos", 0, "1.0", "", "runs jobs");
    write(
        "repo/packages/C/chronos/0/marathon.json.mustache",
        "{\"id\": \"jobs\", \"cmd\": \"run --master zk://master.mesos:2181/mesos\"}");
    publish("vault", 0, "1.0", "", "keeps secrets");
    write(
        "repo/packages/V/vault/0/config.json",
        """
        {"type": "object", "required": ["key"], "properties": {"key": {"type": "string"},
         "service": {"type": "object", "properties": {"name": {"type": "string", "default": "v"}}}}}
        """);
    commit();
    assertThat(callWebhook(SECRET)).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> client.get("/api/v1/packages/vault").status() == 200);

    var all = client.get("/api/v1/packages?sort=name").body();
    var offered = client.get("/api/v1/packages?sort=name&installable=true").body();
    var chronos = client.get("/api/v1/packages/chronos/versions/1.0").body();

    assertThat(names(all)).containsExactly("cassandra", "chronos", "kafka", "vault");
    assertThat(names(offered)).containsExactly("cassandra", "kafka", "vault");
    assertThat(all.at("/facets/installable").toString())
        .contains("{\"value\":\"true\",\"count\":3}", "{\"value\":\"false\",\"count\":1}");
    assertThat(offered.at("/items/1/needsOptions").asBoolean()).isFalse();
    assertThat(offered.at("/items/2/needsOptions").asBoolean()).isTrue();
    assertThat(chronos.path("installable").asBoolean()).isFalse();
    assertThat(chronos.path("notInstallableReason").asString()).contains("Apache Mesos master");
    assertThat(chronos.path("allowedActions")).isEmpty();
  }

  private static java.util.List<String> names(JsonNode page) {
    return stream(page.path("items")).map(each -> each.path("name").asString()).toList();
  }

  @Test
  void keepsTheLastGoodStateAndSaysWhatIsWrong() throws Exception {
    write("repo/packages/K/kafka/0/package.json", "{ not json");
    commit();
    var refreshed = client.post("/api/v1/repositories/" + id + "/refresh", "{}");
    assertThat(refreshed.status()).isEqualTo(202);
    var run = refreshed.body().at("/indexRun/id").asString();
    await().atMost(Duration.ofSeconds(10)).until(() -> stateOf(run).equals("succeeded"));

    var problems = client.get("/api/v1/repositories/" + id + "/problems?package=kafka").body();

    assertThat(client.get("/api/v1/packages/kafka").status()).isEqualTo(200);
    assertThat(problems.at("/items/0/file").asString()).isEqualTo("package.json");
    assertThat(problems.at("/items/0/severity").asString()).isEqualTo("error");
  }

  @Test
  void takesPackagesOutTogetherWithTheirRepository() {
    client.delete("/api/v1/repositories/" + id);

    assertThat(client.get("/api/v1/packages").body().path("total").asInt()).isZero();
    assertThat(client.get("/api/v1/packages/kafka").status()).isEqualTo(404);
  }

  private String freshness() {
    return client.get("/api/v1/repositories/" + id).body().at("/freshness/state").asString();
  }

  private String stateOf(String run) {
    var runs = client.get("/api/v1/repositories/" + id + "/index-runs").body().path("items");
    return stream(runs)
        .filter(each -> each.path("id").asString().equals(run))
        .map(each -> each.path("state").asString())
        .findFirst()
        .orElse("");
  }

  private int askedAgain(String tag) {
    return client
        .send(
            client.asAdmin().uri(client.uri("/api/v1/packages")).header("If-None-Match", tag).GET())
        .status();
  }

  private int callWebhook(String secret) throws Exception {
    var body = "{}";
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var signature = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    return client
        .send(
            client
                .anonymous()
                .uri(client.uri("/hooks/" + id))
                .header("X-Hub-Signature-256", "sha256=" + signature)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)))
        .status();
  }

  private static java.util.List<String> versions(JsonNode details) {
    return stream(details.path("versions"))
        .map(each ->
            each.path("version").asString()
                + "@"
                + each.path("release").asInt()
                + (each.path("shadowed").asBoolean() ? " shadowed" : "")
                + (each.path("withdrawn").asBoolean() ? " withdrawn" : ""))
        .toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private void publish(String name, int release, String version, String more, String description)
      throws Exception {
    var place =
        "repo/packages/%s/%s/%d/"
            .formatted(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT), name, release);
    write(
        place + "package.json",
        """
        {"packagingVersion": "4.0", "name": "%s", "version": "%s", %s "maintainer": "m@example.org",
         "description": "%s", "tags": ["%s"]}
        """
            .formatted(name, version, more, description, name));
    write(
        place + "config.json",
        """
        {"type": "object", "properties": {"service": {"type": "object", "properties":
          {"name": {"type": "string", "default": "%s"}}}}}
        """
            .formatted(name));
    write(
        place + "marathon.json.mustache",
        """
        {"id": "{{service.name}}", "cmd": "sleep 1", "cpus": 0.1, "mem": 32,
         "container": {"type": "DOCKER", "docker": {"image": "example/app:1"}}}
        """);
    write(place + "icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write(place + "resource.json", "{\"images\": {\"icon-small\": \"./icon.svg\"}}");
    commit();
  }

  private void write(String name, String content) throws Exception {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void commit() throws Exception {
    try (var git = Git.open(folder.toFile())) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("Change")
          .setAuthor("a", "a@example.org")
          .setCommitter("a", "a@example.org")
          .setSign(false)
          .call();
    }
  }
}
