package universe.indexer;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Severity;

/** A repository cannot be read as a whole; what was indexed of it before stays as it is. */
public class RepositoryUnavailable extends Exception {

  private final String rule;
  private final String what;
  private final String expected;

  /**
   * A repository that cannot be read.
   *
   * @param rule stable name of what is wrong, in kebab case, such as {@code reference-missing}
   * @param message what is wrong; never a secret
   * @param expected what would be right
   */
  public RepositoryUnavailable(
      String rule, String message, String expected, @Nullable Throwable cause) {
    super("%s; expected: %s".formatted(message, expected), cause);
    this.rule = requireNonNull(rule);
    this.what = requireNonNull(message);
    this.expected = requireNonNull(expected);
  }

  public RepositoryUnavailable(String rule, String message, String expected) {
    this(rule, message, expected, null);
  }

  /**
   * What became of a request to a host, in words that help.
   *
   * @param address whom we asked, without credentials
   */
  public static RepositoryUnavailable because(String address, Throwable failure) {
    return causes(failure)
        .map(each -> refusal(address, each, failure))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() ->
            causes(failure)
                .map(each -> silence(address, each))
                .filter(Objects::nonNull)
                .findFirst()
                .map(said -> unreachable(said, failure)))
        .orElseGet(() -> unreachable(named(address, plain(failure)), failure));
  }

  /** The host does not let us in. */
  public static RepositoryUnavailable accessDenied(String address, @Nullable Throwable cause) {
    return new RepositoryUnavailable(
        "access-denied",
        address + " refuses our credentials, or wants some and has none",
        "credentials that may read it, in the repository's settings",
        cause);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  /** What we ourselves did not let happen; often wrapped into something that says less. */
  private static @Nullable RepositoryUnavailable refusal(
      String address, Throwable cause, Throwable failure) {
    return switch (cause) {
      case RepositoryUnavailable told -> told;
      case AddressRefused refused ->
          new RepositoryUnavailable(
              "address-refused",
              plain(refused),
              "a public address, or one that the operator allows",
              failure);
      case Allowance.Exceeded exceeded ->
          new RepositoryUnavailable(
              "repository-too-large",
              "%s %s".formatted(address, plain(exceeded)),
              exceeded.expected(),
              failure);
      case NoSuchFileException gone ->
          new RepositoryUnavailable(
              "repository-gone",
              plain(gone) + " is not there (any more)",
              "the folder of a Git repository",
              failure);
      case SSLException untrusted ->
          new RepositoryUnavailable(
              "certificate-refused",
              "%s shows a certificate that is not trusted: %s".formatted(address, plain(untrusted)),
              "a certificate of a public authority, or its authority in this Java's trust store",
              failure);
      default -> null;
    };
  }

  private static @Nullable String silence(String address, Throwable cause) {
    return switch (cause) {
      case UnknownHostException unknown -> address + ": no host of that name is known here";
      case InterruptedIOException silent -> address + " does not answer in time";
      case ConnectException nobody -> "%s: nothing answers there".formatted(address);
      default -> null;
    };
  }

  /** Whoever wrote the message may have begun with the address. */
  private static String named(String address, String message) {
    return message.startsWith(address) ? message : "%s: %s".formatted(address, message);
  }

  private static RepositoryUnavailable unreachable(String message, Throwable cause) {
    return new RepositoryUnavailable(
        "repository-unreachable", message, "an address that answers from this server", cause);
  }

  private static String plain(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** The same as a problem of the repository as a whole. */
  Problem problem() {
    return new Problem(rule, Severity.ERROR, Place.of(""), what, expected);
  }

  /** A problem with something that only the server knows of, such as its disk. */
  static Problem unreadable(Exception failure) {
    return new Problem(
        "repository-unreadable",
        Severity.ERROR,
        Place.of(""),
        "the repository could not be read: " + plain(failure),
        failure instanceof IOException
            ? "free disk space and a data folder that the server may write to"
            : "a look into the server's log");
  }

  public String rule() {
    return rule;
  }
}
