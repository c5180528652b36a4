package universe.server.instance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import universe.server.api.Forgetting;

/** Forgets plans that were carried out; those that nobody applied are forgotten much earlier. */
@Component
@EnableConfigurationProperties(OldPlans.PlanSettings.class)
class OldPlans implements Forgetting {

  private final Plans plans;
  private final PlanSecrets secrets;
  private final PlanSettings settings;

  OldPlans(Plans plans, PlanSecrets secrets, PlanSettings settings) {
    this.plans = plans;
    this.secrets = secrets;
    this.settings = settings;
  }

  @Override
  public String what() {
    return "applied plans";
  }

  @Override
  @Transactional
  public int forget() {
    var gone = plans.forgetApplied(settings.retention());
    gone.forEach(secrets::forget);
    return gone.size();
  }

  /**
   * How long plans are kept.
   *
   * @param retention of those that were applied
   */
  @ConfigurationProperties("universe.plan")
  record PlanSettings(@DefaultValue("90d") Duration retention) {}
}
