package universe.server.identity;

/** Something a user entered about an account or token cannot be taken. */
public class InputRefused extends RuntimeException {

  private final String field;

  public InputRefused(String field, String problem) {
    super(field + " " + problem);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
