package universe.spec.template;

/** What a tag begins and ends with; a template may change it on its way. */
record Delimiters(String open, String close) {

  static final Delimiters STANDARD = new Delimiters("{{", "}}");
}
