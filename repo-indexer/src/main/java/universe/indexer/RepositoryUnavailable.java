package universe.indexer;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A repository cannot be read as a whole; what was indexed of it before stays as it is. */
public class RepositoryUnavailable extends Exception {

  private final String rule;

  /**
   * A repository that cannot be read.
   *
   * @param rule stable name of what is wrong, in kebab case, such as {@code branch-missing}
   * @param message what is wrong and what would be right; never a secret
   */
  public RepositoryUnavailable(String rule, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.rule = requireNonNull(rule);
  }

  public RepositoryUnavailable(String rule, String message) {
    this(rule, message, null);
  }

  public String rule() {
    return rule;
  }
}
