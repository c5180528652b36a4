package universe.spec.options;

/** A JSON schema is not one. */
public class SchemaBroken extends RuntimeException {

  /** JSON pointer of the fault in the schema. */
  private final String pointer;

  public SchemaBroken(String pointer, String message) {
    super((pointer.isEmpty() ? "" : pointer + " ") + message);
    this.pointer = pointer;
  }

  public String pointer() {
    return pointer;
  }
}
