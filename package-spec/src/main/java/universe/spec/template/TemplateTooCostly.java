package universe.spec.template;

/** A template asks for more output, nesting or work than is allowed. */
public class TemplateTooCostly extends RuntimeException {

  public TemplateTooCostly(String message) {
    super(message);
  }
}
