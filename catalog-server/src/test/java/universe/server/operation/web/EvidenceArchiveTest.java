package universe.server.operation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvidenceArchiveTest {

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void givesEachTaskAFolderWithItsLogAsText() throws IOException {
    var files =
        archive(
            """
            {"tasks": [{"task": "shop.db.0.r1", "exitCode": 3, "log": ["one", "two"],
                        "health": "curl: (7)\\nrefused"}],
             "definition": {"cmd": "sleep"}}
            """);

    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "operation.json",
            "tasks/1-shop.db.0.r1/log.txt",
            "tasks/1-shop.db.0.r1/health.txt",
            "tasks/1-shop.db.0.r1/facts.json",
            "definition.json");
    assertThat(files).containsEntry("tasks/1-shop.db.0.r1/log.txt", "one\ntwo\n");
    assertThat(files).containsEntry("tasks/1-shop.db.0.r1/health.txt", "curl: (7)\nrefused");
    assertThat(json.readTree(files.get("tasks/1-shop.db.0.r1/facts.json")))
        .isEqualTo(json.readTree("{\"task\": \"shop.db.0.r1\", \"exitCode\": 3}"));
    assertThat(json.readTree(files.get("definition.json")).path("cmd").asString())
        .isEqualTo("sleep");
  }

  @Test
  void namesOfPackagesLeadNowhere() throws IOException {
    var files =
        archive(
            """
            {"../../etc": 1, "tasks": [{"task": "../x", "/log": ["a"]}, {"n": 1}]}
            """);

    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "operation.json",
            "etc.json",
            "tasks/1-x/log.txt",
            "tasks/1-x/facts.json",
            "tasks/2-unnamed/facts.json");
  }

  private Map<String, String> archive(String evidence) throws IOException {
    var out = new ByteArrayOutputStream();
    var operation = json.createObjectNode().put("title", "Install db");
    EvidenceArchive.write(out, operation, json.readTree(evidence), json);
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }
}
