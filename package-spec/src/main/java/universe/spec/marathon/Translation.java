package universe.spec.marathon;

import java.util.List;
import java.util.Optional;
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

    /** Why it takes an Apache Mesos master to run the app, whatever else is wrong with it. */
    public Optional<Notice> needForMesos() {
      return notices.stream().filter(Mentions::tellsOfMesos).findFirst();
    }
  }
}
