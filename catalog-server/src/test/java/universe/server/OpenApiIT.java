package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    var described =
        json.writeValueAsString(
                client.send(client.anonymous().uri(client.uri("/api/v1/openapi.json"))).body())
            + "\n";

    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(FILE, described);
    }

    assertThat(FILE)
        .as("differs from the server; run this test with -Dopenapi.update=true")
        .hasContent(described);
  }
}
