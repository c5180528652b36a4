package universe.spec.options;

/** A document cannot be checked against its schema within the allowed work. */
public class ValidationTooCostly extends RuntimeException {

  public ValidationTooCostly(String message) {
    super(message);
  }
}
