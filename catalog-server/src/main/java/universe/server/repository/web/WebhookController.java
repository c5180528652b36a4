package universe.server.repository.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.repository.PackageRepositories;

/** Where Git hosts call when something was pushed; they prove themselves by a shared secret. */
@RestController
class WebhookController {

  private static final int LARGEST = 5 << 20;

  private final PackageRepositories repositories;

  WebhookController(PackageRepositories repositories) {
    this.repositories = repositories;
  }

  @PostMapping("/hooks/{repository}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void called(@PathVariable UUID repository, HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    // The same answer for an unknown repository: who has no secret learns nothing.
    boolean genuine =
        body.length <= LARGEST
            && repositories
                .webhookSecret(repository)
                .filter(secret -> WebhookSignature.isGenuine(request::getHeader, body, secret))
                .isPresent();
    if (!genuine) {
      throw new WebhookRefused();
    }
    repositories.called(repository);
  }

  /** Somebody knocked who does not know the secret. */
  static final class WebhookRefused extends RuntimeException {
    WebhookRefused() {
      super("no repository with a webhook secret that fits this signature");
    }
  }
}
