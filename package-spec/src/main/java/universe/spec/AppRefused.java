package universe.spec;

import java.util.List;
import universe.spec.Rendering.Refused;

/** A filled template is no app definition. */
final class AppRefused extends RuntimeException {

  private final Refused rendering;

  AppRefused(Rendering.Reason reason, String message) {
    super(message);
    rendering = new Refused(reason, message, List.of());
  }

  Refused rendering() {
    return rendering;
  }
}
