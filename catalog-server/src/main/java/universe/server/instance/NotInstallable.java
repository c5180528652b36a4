package universe.server.instance;

import java.util.List;
import java.util.stream.Collectors;
import universe.spec.marathon.Notice;

/** A package cannot be installed here with these options, whatever the plan. */
public class NotInstallable extends RuntimeException {

  private final List<Notice> notices;

  public NotInstallable(String packageName, List<Notice> notices) {
    super(
        packageName
            + " cannot be installed: "
            + notices.stream()
                .filter(Notice::rejected)
                .map(Notice::toString)
                .collect(Collectors.joining("; ")));
    this.notices = List.copyOf(notices);
  }

  public List<Notice> notices() {
    return notices;
  }
}
