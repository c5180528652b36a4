package universe.server.api.problems;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

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
