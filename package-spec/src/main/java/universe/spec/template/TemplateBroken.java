package universe.spec.template;

/** A template is not well formed, or uses what is not allowed, such as partials. */
public class TemplateBroken extends RuntimeException {

  /** Line of the fault, counted from 1. */
  private final int line;

  public TemplateBroken(int line, String message) {
    super("line %d: %s".formatted(line, message));
    this.line = line;
  }

  public int line() {
    return line;
  }
}
