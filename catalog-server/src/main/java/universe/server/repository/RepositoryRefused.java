package universe.server.repository;

/** A repository cannot be what somebody wants it to be. */
public class RepositoryRefused extends RuntimeException {

  private final String field;

  public RepositoryRefused(String field, String message) {
    super(message);
    this.field = field;
  }

  /** Which part of the request is wrong. */
  public String field() {
    return field;
  }
}
