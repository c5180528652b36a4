package universe.server.instance;

/** What a plan looked at has changed since; carries the plan as it would be now. */
public class PlanStale extends RuntimeException {

  private final Plan current;

  public PlanStale(Plan stale, Plan current) {
    super(
        "plan %s is stale, something it looked at has changed; review and apply plan %s"
            .formatted(stale.id(), current.id()));
    this.current = current;
  }

  public Plan current() {
    return current;
  }
}
