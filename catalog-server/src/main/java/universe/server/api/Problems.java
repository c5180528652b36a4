package universe.server.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes RFC 9457 problem details whose type has a paragraph in {@code docs/problems.md}. */
public final class Problems {

  private Problems() {}

  /**
   * A problem; facts go in as properties.
   *
   * @param type in kebab case, such as {@code name-taken}
   * @param detail names the thing, what is wrong, and what would be right
   */
  public static ProblemDetail of(HttpStatus status, String type, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + type));
    return problem;
  }

  /** A problem whose detail is what a refusal says. */
  public static ProblemDetail of(HttpStatus status, String type, RuntimeException refusal) {
    return of(status, type, String.valueOf(refusal.getMessage()));
  }
}
