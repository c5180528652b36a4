package universe.spec.marathon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import universe.spec.workload.Port.Vip;

/** The load-balanced names that a port's labels ask for, by the names of the labels. */
final class Vips {

  private static final Pattern LABEL = Pattern.compile("VIP_[0-9]+");
  private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
  private static final Pattern NAME =
      Pattern.compile("[a-zA-Z0-9_](?:[a-zA-Z0-9_-]*[a-zA-Z0-9_])?(?:\\.[a-zA-Z0-9_-]+)*+");
  private static final int LONGEST_NAME = 200;

  private Vips() {}

  static Map<String, Vip> read(Fields port, Map<String, String> labels) {
    var vips = new LinkedHashMap<String, Vip>();
    labels.forEach((label, value) -> {
      if (LABEL.matcher(label).matches()) {
        parse(value, port.path("labels") + "." + label, port.notices())
            .ifPresent(vip -> vips.put(label, vip));
      }
    });
    return vips;
  }

  private static Optional<Vip> parse(String value, String path, Notices notices) {
    int colon = value.lastIndexOf(':');
    var name = (colon < 0 ? value : value.substring(0, colon)).replace("/", "");
    if (ADDRESS.matcher(name).matches()) {
      notices.warn(path, "fixed addresses are not provided; use a name such as '/db:5432'");
      return Optional.empty();
    }
    int number = colon < 0 ? 0 : number(value.substring(colon + 1));
    if (number == 0 || name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      notices.warn(
          path, "'%s' is not a name and port such as '/db:5432'; ignored".formatted(value));
      return Optional.empty();
    }
    return Optional.of(new Vip(name + ".marathon.l4lb.thisdcos.directory", number));
  }

  /** A port number, or 0 where the text is none. */
  private static int number(String text) {
    int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    return number <= 65_535 ? number : 0;
  }
}
