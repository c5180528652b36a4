package universe.spec.marathon;

import tools.jackson.databind.node.ObjectNode;

/**
 * The front door: an app definition as a workload.
 *
 * {@snippet :
 * switch (MarathonApp.translate(app)) {
 *   case Translation.Translated(var workload, var warnings) -> plan(workload, warnings);
 *   case Translation.Refused(var notices) -> show(notices);
 * }
 * }
 */
public final class MarathonApp {

  private MarathonApp() {}

  /** Translates for an installation of which nothing is known; placement stays to be judged. */
  public static Translation translate(ObjectNode app) {
    return translate(app, TranslationSettings.DEFAULTS);
  }

  /**
   * Normalises, validates and translates an app definition. Never throws because of what the
   * definition says: everything that is wrong is among the notices, all of it at once.
   *
   * @param app the definition, as rendered or as sent by a client; it is not changed
   * @param settings what the installation offers
   */
  public static Translation translate(ObjectNode app, TranslationSettings settings) {
    return new Translator(app, settings).translate();
  }
}
