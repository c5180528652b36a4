package universe.server.repository.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

  private static final byte[] BODY = "{\"ref\":\"main\"}".getBytes(StandardCharsets.UTF_8);
  private static final String SECRET = "it's a secret";

  /** HMAC-SHA256 of the body above under the secret above, from openssl dgst. */
  private static final String SIGNATURE =
      "989bca14921a9c13b7789a07d70452bc3e17bfbc230a6ab8b45029c0b495bdcb";

  @Test
  void acceptsWhatGitHubSigned() {
    assertThat(isGenuine("X-Hub-Signature-256", "sha256=" + SIGNATURE)).isTrue();
  }

  @Test
  void acceptsWhatGiteaSigned() {
    assertThat(isGenuine("X-Gitea-Signature", SIGNATURE)).isTrue();
  }

  @Test
  void acceptsTheTokenThatGitLabSends() {
    assertThat(isGenuine("X-Gitlab-Token", SECRET)).isTrue();
  }

  @Test
  void refusesWrongSignatures() {
    assertThat(isGenuine("X-Hub-Signature-256", SIGNATURE)).isFalse();
    assertThat(isGenuine("X-Hub-Signature-256", "sha256=" + SIGNATURE.replace('a', 'b'))).isFalse();
    assertThat(isGenuine("X-Gitea-Signature", "")).isFalse();
    assertThat(isGenuine("X-Gitlab-Token", "it's a guess")).isFalse();
  }

  @Test
  void refusesCallsWithoutASignature() {
    assertThat(isGenuine("X-GitHub-Event", "push")).isFalse();
  }

  @Test
  void doesNotFallBackFromAWrongSignatureToAnotherHeader() {
    var headers = Map.of("X-Hub-Signature-256", "sha256=00", "X-Gitlab-Token", SECRET);

    assertThat(WebhookSignature.isGenuine(headers::get, BODY, SECRET)).isFalse();
  }

  private static boolean isGenuine(String header, String value) {
    return WebhookSignature.isGenuine(Map.of(header, value)::get, BODY, SECRET);
  }
}
