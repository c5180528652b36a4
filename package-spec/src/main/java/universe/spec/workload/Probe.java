package universe.spec.workload;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/** What a check asks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Probe.Http.class, name = "http"),
  @JsonSubTypes.Type(value = Probe.Answer.class, name = "answer"),
  @JsonSubTypes.Type(value = Probe.Tcp.class, name = "tcp"),
  @JsonSubTypes.Type(value = Probe.Command.class, name = "command")
})
public sealed interface Probe {

  /**
   * An HTTP request; an answer below 400 is well.
   *
   * @param secure HTTPS, certificate not verified
   * @param port the number to connect to, inside the task's network namespace
   * @param path path and query, starting with /
   * @param followRedirects whether a redirect is followed instead of counted as well
   * @param ignoreInformational whether answers below 200 neither pass nor fail
   */
  record Http(
      boolean secure, int port, String path, boolean followRedirects, boolean ignoreInformational)
      implements Probe {}

  /**
   * An HTTP request that is answered with one of a few statuses.
   *
   * @param secure HTTPS, certificate not verified
   * @param port the number to connect to, inside the task's network namespace
   * @param path path and query, starting with /
   * @param statuses the statuses that pass
   * @param shown how many characters of an answer that does not pass are told
   */
  record Answer(boolean secure, int port, String path, Set<Integer> statuses, int shown)
      implements Probe {

    public Answer {
      statuses = Ordered.sorted(statuses);
    }
  }

  /** A connection to a port that is accepted. */
  record Tcp(int port) implements Probe {}

  /** A shell command in the task that ends with 0. */
  record Command(String command) implements Probe {}
}
