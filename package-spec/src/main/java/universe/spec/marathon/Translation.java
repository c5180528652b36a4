package universe.spec.marathon;

import java.util.List;
import universe.spec.workload.Workload;

/** What came of translating an app definition: a workload, or why it cannot be run. */
public sealed interface Translation {

  /** The app can run; the notices are warnings. */
  record Translated(Workload workload, List<Notice> warnings) implements Translation {
    public Translated {
      warnings = List.copyOf(warnings);
    }
  }

  /** The app cannot run; at least one notice is a rejection. */
  record Refused(List<Notice> notices) implements Translation {
    public Refused {
      notices = List.copyOf(notices);
    }
  }
}
