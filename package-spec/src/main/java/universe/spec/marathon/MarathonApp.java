package universe.spec.marathon;

import tools.jackson.databind.node.ObjectNode;

/** The front door: an app definition as a workload. */
public final class MarathonApp {

  private MarathonApp() {}

  /**
   * Normalises, validates and translates an app definition (marathon-app.md, column Engine).
   *
   * @param app the definition, as rendered or as sent by a client
   */
  @SuppressWarnings("DoNotCallSuggester") // a stub for a day
  public static Translation translate(ObjectNode app) {
    throw new UnsupportedOperationException("translating " + app.path("id"));
  }
}
