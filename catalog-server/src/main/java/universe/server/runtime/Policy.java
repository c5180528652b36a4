package universe.server.runtime;

import java.util.List;
import universe.spec.marathon.Notice;
import universe.spec.workload.Workload;

/** What packages may ask of the nodes they run on (decision 8). */
public interface Policy {

  /** Judges a workload; rejections and warnings, each naming what would allow it. */
  List<Notice> judge(Workload workload);

  /** What is allowed at present; {@link PolicyRules#STRICT} until somebody has set it. */
  PolicyRules rules();

  /** Sets what is allowed from now on; what runs already goes on running. */
  void set(PolicyRules rules, String by);
}
