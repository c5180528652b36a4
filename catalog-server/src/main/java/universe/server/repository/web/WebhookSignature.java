package universe.server.repository.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How GitHub, Gitea and GitLab prove that a call comes from them; compared in constant time. */
final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  /** Whether one of the headers proves that the sender knows the secret. */
  static boolean isGenuine(Function<String, @Nullable String> headers, byte[] body, String secret) {
    var gitHub = headers.apply("X-Hub-Signature-256");
    if (gitHub != null) {
      return same(gitHub, "sha256=" + signature(body, secret));
    }
    var gitea = headers.apply("X-Gitea-Signature");
    if (gitea != null) {
      return same(gitea, signature(body, secret));
    }
    var gitLab = headers.apply("X-Gitlab-Token");
    return gitLab != null && same(gitLab, secret);
  }

  private static String signature(byte[] body, String secret) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static boolean same(String shown, String right) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
