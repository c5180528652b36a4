package universe.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is looked for would be found, or the search would prove nothing. */
class PlantedSecretTest {

  private static final String TEXT = "pl4nted/\"s3cret\"+ü ~?";
  private final PlantedSecret secret = new PlantedSecret(TEXT);

  @Test
  void isNotFoundWhereItIsNot() {
    assertThat(secret.formsIn("nothing of it here, but pl4nted")).isEmpty();
  }

  @Test
  void isFoundInClearAndEncoded() {
    assertThat(secret.formsIn("a " + TEXT + " b")).contains("clear");
    assertThat(secret.formsIn(JsonMapper.shared().writeValueAsString("x" + TEXT))).contains("JSON");
    assertThat(secret.formsIn("q=" + URLEncoder.encode("x " + TEXT, UTF_8))).contains("URL");
  }

  @Test
  void isFoundInBase64BehindAnything() {
    for (var before : new String[] {"", "a", "ab", "abc", "abcd"}) {
      var text = (before + TEXT + " and more").getBytes(UTF_8);

      assertThat(secret.formsIn(Base64.getEncoder().encodeToString(text))).isNotEmpty();
      assertThat(secret.formsIn(Base64.getUrlEncoder().encodeToString(text))).isNotEmpty();
    }
  }

  @Test
  void isFoundInGzip() throws IOException {
    var out = new ByteArrayOutputStream();
    out.writeBytes("before".getBytes(UTF_8));
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(("x".repeat(500) + TEXT).getBytes(UTF_8));
    }
    var packed = out.toByteArray();

    assertThat(secret.formsIn(packed)).contains("clear in gzip");
    var encoded =
        Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(packed, 6, packed.length));
    assertThat(secret.formsIn("{\"a\": \"" + encoded + "\"}")).contains("clear in gzip");
  }
}
