package universe.server.runtime.docker;

import java.util.Optional;
import java.util.function.Supplier;

/** Who a volume is given to, by the numbers of user and group. */
record VolumeOwner(int user, int group) {

  /**
   * Reads what Docker calls a user: {@code name}, {@code 999}, {@code name:group} or {@code
   * 999:999}; empty text is root. A group is understood by number, else it is the user's own.
   *
   * @param passwd the container's {@code /etc/passwd}, read only where it is needed
   * @return empty where nobody there has that name
   */
  static Optional<VolumeOwner> of(String text, Supplier<String> passwd) {
    var parts = text.split(":", 2);
    if (parts[0].isEmpty()) {
      return Optional.of(new VolumeOwner(0, 0));
    }
    var group = parts.length > 1 && isNumber(parts[1]) ? Integer.valueOf(parts[1]) : null;
    if (isNumber(parts[0]) && group != null) {
      return Optional.of(new VolumeOwner(Integer.parseInt(parts[0]), group));
    }
    var known =
        passwd
            .get()
            .lines()
            .map(line -> line.split(":", -1))
            .filter(fields -> fields.length > 3 && isNumber(fields[2]) && isNumber(fields[3]))
            .filter(fields -> fields[0].equals(parts[0]) || fields[2].equals(parts[0]))
            .map(
                fields -> new VolumeOwner(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
            .findFirst();
    if (known.isEmpty() && isNumber(parts[0])) {
      return Optional.of(new VolumeOwner(Integer.parseInt(parts[0]), 0));
    }
    return known.map(owner -> group == null ? owner : new VolumeOwner(owner.user(), group));
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }
}
