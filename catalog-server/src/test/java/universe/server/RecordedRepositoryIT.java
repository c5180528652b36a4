package universe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client;
import universe.server.testing.ServerProcess;
import universe.testing.Corpus;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** The recorded repository, taken in by a server as users run it, in 256 MB of heap. */
@PostgresTest
class RecordedRepositoryIT {

  private static final String SECRET = "known to the host and to us";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path folder;
  private String repository = "";

  @Test
  void losesNothingInASmallServerAndShowsAPushWithinTwoSeconds(PostgresDatabase database)
      throws Exception {
    var revisions = cloneCorpus();
    try (var server =
        ServerProcess.on(database)
            .with("universe.runtime.backend", "memory")
            .with("universe.repository.allowed-folders", folder.toRealPath().toString())
            .start()) {
      var client = server.client();
      addRepository(client);

      var shelved = shelved(client);

      assertThat(revisions).hasSize(681);
      assertThat(shelved.stream().map(Shelved::revision))
          .containsExactlyInAnyOrderElementsOf(revisions);
      assertThat(shelved.stream().map(Shelved::name).distinct()).hasSize(94);
      assertThat(shelved.stream().map(each -> each.name() + " " + each.version()).distinct())
          .hasSize(645);
      assertThat(shelved.stream().filter(Shelved::shadowed)).hasSize(36);
      assertThat(problems(client)).doesNotContain("error");

      publish("new-here");
      long pushed = System.nanoTime();
      assertThat(callWebhook(client)).isEqualTo(202);
      await()
          .atMost(Duration.ofSeconds(2))
          .pollInterval(Duration.ofMillis(10))
          .until(() -> ok(client, "/api/v1/packages?q=new-here").path("total").asInt() == 1);
      System.out.printf(
          "webhook to visible: %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pushed));
    }
  }

  /** The revisions of the recorded repository, as {@code name/release}. */
  private List<String> cloneCorpus() throws GitAPIException, IOException {
    Git.cloneRepository()
        .setURI(Corpus.bundle().toUri().toString())
        .setDirectory(folder.toFile())
        .call()
        .close();
    var packages = folder.resolve("repo/packages");
    try (var found = Files.walk(packages, 3)) {
      return found
          .map(packages::relativize)
          .filter(path -> path.getNameCount() == 3)
          .map(path -> path.getName(1) + "/" + path.getName(2))
          .toList();
    }
  }

  private void addRepository(Client client) {
    var added =
        client.post(
            "/api/v1/repositories",
            """
            {"name": "recorded", "address": "%s", "pollInterval": "PT1H", "webhookSecret": "%s"}
            """
                .formatted(folder.toUri(), SECRET));
    assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
    repository = added.body().path("id").asString();
    var path = "/api/v1/repositories/" + repository;
    await()
        .atMost(PATIENCE)
        .until(() -> ok(client, path).at("/freshness/state").asString().matches("fresh|failing"));
    var taken = ok(client, path);
    assertThat(taken.at("/counts/versions").asInt()).as(taken.toString()).isEqualTo(681);
  }

  /** A revision as the API shows it. */
  private record Shelved(String name, String version, long release, boolean shadowed) {
    String revision() {
      return name + "/" + release;
    }
  }

  private List<Shelved> shelved(Client client) {
    var found = new ArrayList<Shelved>();
    var page = ok(client, "/api/v1/packages?hidden=true&limit=200");
    assertThat(page.path("nextCursor").isNull()).isTrue();
    for (var summary : page.path("items")) {
      var name = summary.path("name").asString();
      for (var each : ok(client, "/api/v1/packages/" + name + "?hidden=true").path("versions")) {
        found.add(
            new Shelved(
                name,
                each.path("version").asString(),
                each.path("release").asLong(),
                each.path("shadowed").asBoolean()));
      }
    }
    return found;
  }

  private List<String> problems(Client client) {
    var severities = new ArrayList<String>();
    ok(client, "/api/v1/repositories/" + repository + "/problems?limit=200")
        .path("items")
        .forEach(each -> severities.add(each.path("severity").asString()));
    return severities;
  }

  private void publish(String name) throws IOException, GitAPIException {
    var initial = name.substring(0, 1).toUpperCase(Locale.ROOT);
    var directory = folder.resolve("repo/packages/%s/%s/0".formatted(initial, name));
    Files.createDirectories(directory);
    Files.writeString(
        directory.resolve("package.json"),
        """
        {"packagingVersion": "4.0", "name": "%s", "version": "1.0", "tags": ["new"],
         "maintainer": "ann@example.org", "description": "Was not there before"}
        """
            .formatted(name));
    Files.writeString(
        directory.resolve("marathon.json.mustache"),
        """
        {"id": "%s", "cmd": "sleep 1000", "cpus": 0.1, "mem": 32,
         "container": {"type": "DOCKER", "docker": {"image": "example/app:1"}}}
        """
            .formatted(name));
    try (var git = Git.open(folder.toFile())) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("Publish " + name)
          .setAuthor("Ann", "ann@example.org")
          .setCommitter("Ann", "ann@example.org")
          .setSign(false)
          .call();
    }
  }

  private int callWebhook(Client client) throws Exception {
    var body = "{\"ref\": \"refs/heads/main\"}".getBytes(StandardCharsets.UTF_8);
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var signature = HexFormat.of().formatHex(mac.doFinal(body));
    return client
        .send(
            client
                .anonymous()
                .uri(client.uri("/hooks/" + repository))
                .header("X-Hub-Signature-256", "sha256=" + signature)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body)))
        .status();
  }

  private static JsonNode ok(Client client, String path) {
    var answer = client.get(path);
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return answer.body();
  }
}
