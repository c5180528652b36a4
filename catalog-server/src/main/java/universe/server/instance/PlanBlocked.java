package universe.server.instance;

import java.util.List;
import java.util.stream.Collectors;
import universe.server.instance.PlanContent.PreCheck;

/** A plan cannot be applied because something it checked stands in the way. */
public class PlanBlocked extends RuntimeException {

  private final List<PreCheck> failed;

  public PlanBlocked(List<PreCheck> failed) {
    super(failed.stream().map(PreCheck::message).collect(Collectors.joining("; ")));
    this.failed = List.copyOf(failed);
  }

  public List<PreCheck> failed() {
    return failed;
  }
}
