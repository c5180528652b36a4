package universe.spec;

/** How much a {@link Problem} matters. */
public enum Severity {
  /** The revision cannot be used. */
  ERROR,
  /** The revision can be used, but something in it is wrong, dead or will not have its effect. */
  WARNING,
  /** Worth knowing; nothing has to change. */
  NOTE
}
