package universe.server.api.problems;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import universe.server.api.BodyTooLarge;

/** Says where in a body the mistake is, without the names of our classes. */
final class Unreadable {

  private Unreadable() {}

  static String reason(HttpMessageNotReadableException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException json) {
        return "the body cannot be read%s: %s".formatted(place(json), json.getOriginalMessage());
      }
    }
    return "the body must be JSON";
  }

  /** The limit that the body went over, where that is why it could not be read. */
  static Optional<BodyTooLarge> tooLarge(HttpMessageNotReadableException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(BodyTooLarge.class::isInstance)
        .map(BodyTooLarge.class::cast)
        .findFirst();
  }

  private static String place(JacksonException json) {
    var path =
        json.getPath().stream()
            .map(reference ->
                reference.getPropertyName() == null
                    ? String.valueOf(reference.getIndex())
                    : reference.getPropertyName())
            .collect(Collectors.joining("/"));
    return path.isEmpty() ? "" : " at /" + path;
  }
}
