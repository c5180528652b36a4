package universe.spec.marathon;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is to be said about one definition, in the order it was noticed. */
final class Notices {

  private final List<Notice> all = new ArrayList<>();

  void reject(String path, String message) {
    add(new Notice(path, true, message));
  }

  void warn(String path, String message) {
    add(new Notice(path, false, message));
  }

  boolean rejected() {
    return all.stream().anyMatch(Notice::rejected);
  }

  List<Notice> all() {
    return List.copyOf(all);
  }

  private void add(Notice notice) {
    if (!all.contains(notice)) {
      all.add(notice);
    }
  }
}
