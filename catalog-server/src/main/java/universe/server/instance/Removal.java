package universe.server.instance;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import universe.server.runtime.Ledger;
import universe.server.secret.Secrets;

/** Takes an instance off the record: its name, ports, resources and secrets are free or gone. */
@Component
class Removal {

  private final Instances instances;
  private final Ledger ledger;
  private final Secrets secrets;

  Removal(Instances instances, Ledger ledger, Secrets secrets) {
    this.instances = instances;
    this.ledger = ledger;
    this.secrets = secrets;
  }

  @Transactional
  public void forget(UUID instance) {
    ledger.release(instance);
    secrets.forget(instance);
    instances.remove(instance);
  }
}
