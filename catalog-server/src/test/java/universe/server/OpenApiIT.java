package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

/** Rewrites the file with {@code -Dopenapi.update=true}. */
@ServerTest
class OpenApiIT {

  private static final Path FILE = Path.of("../web-ui/openapi.json");

  @Autowired Client client;

  @Test
  void isWhatTheUiWasMadeFrom() throws IOException {
    var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    var described = json.writeValueAsString(description()) + "\n";

    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(FILE, described);
    }

    assertThat(FILE)
        .as("differs from the server; run this test with -Dopenapi.update=true")
        .hasContent(described);
  }

  @Test
  void leavesNothingUnsaid() {
    var unsaid = new ArrayList<String>();
    var names = new HashSet<String>();
    description()
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method -> {
                  var operation = method.getValue();
                  var place = method.getKey() + " " + path.getKey();
                  if (operation.path("summary").asString("").isEmpty()) {
                    unsaid.add(place + " has no summary");
                  }
                  if (!names.add(operation.path("operationId").asString())) {
                    unsaid.add(place + " has the operationId of another");
                  }
                  bodies(operation)
                      .filter(JsonNode::isEmpty)
                      .forEach(_ -> unsaid.add(place + " has a body without a schema"));
                }));

    assertThat(unsaid).isEmpty();
  }

  private static Stream<JsonNode> bodies(JsonNode operation) {
    return Stream.concat(
            operation.path("responses").values().stream(), Stream.of(operation.path("requestBody")))
        .flatMap(body -> body.path("content").values().stream())
        .map(content -> content.path("schema"));
  }

  private JsonNode description() {
    return client.send(client.anonymous().uri(client.uri("/api/v1/openapi.json"))).body();
  }
}
