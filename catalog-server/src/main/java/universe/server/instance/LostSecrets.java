package universe.server.instance;

import java.time.Duration;
import org.springframework.stereotype.Component;
import universe.server.api.Forgetting;

/** Secrets of drafts that came to nothing. */
@Component
class LostSecrets implements Forgetting {

  private static final Duration LONGEST_DRAFT = Duration.ofHours(1);

  private final PlanSecrets secrets;

  LostSecrets(PlanSecrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public String what() {
    return "secrets of refused plans";
  }

  @Override
  public int forget() {
    return secrets.forgetLost(LONGEST_DRAFT);
  }
}
