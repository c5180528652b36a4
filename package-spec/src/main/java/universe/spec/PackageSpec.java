package universe.spec;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The front door: reads package definitions and renders them.
 *
 * {@snippet :
 * if (PackageSpec.read(files, 7) instanceof Reading.Read read
 *     && PackageSpec.render(read.definition(), options) instanceof Rendering.Rendered rendered) {
 *   deploy(rendered.app());
 * }
 * }
 */
public final class PackageSpec {

  private PackageSpec() {}

  /**
   * Reads one package directory, leniently where package-format 1.2 says so.
   *
   * @param files the directory's files
   * @param release the directory's name as a number
   */
  public static Reading read(PackageFiles files, long release) {
    return PackageReader.read(files, release, Rule.Occasion.LOADING);
  }

  /**
   * Checks one package directory as strictly as a repository's continuous integration does before
   * it lets anything in (package-format 1.1).
   */
  public static List<Problem> check(PackageFiles files, long release) {
    return PackageReader.read(files, release, Rule.Occasion.CHECKING).problems();
  }

  /**
   * Renders a package with a user's options (package-format 5.3 and 6).
   *
   * @param definition what to render
   * @param options what the user answered; an empty object for none
   */
  public static Rendering render(PackageDefinition definition, ObjectNode options) {
    return PackageRenderer.of(definition).render(options);
  }

  /**
   * An app definition under another id; a slash is put before it where it has none.
   *
   * @param id the id that the user wants in the place of the template's
   */
  public static ObjectNode withId(ObjectNode app, String id) {
    return app.deepCopy().put("id", id.startsWith("/") ? id : "/" + id);
  }

  /**
   * An app definition with the labels by which its package is known again (cosmos-api 6); they
   * override the template's.
   *
   * @param source address of the repository; credentials in it are left out
   * @param options what the user answered, secrets replaced by placeholders: a label is no secret
   */
  public static ObjectNode label(
      ObjectNode app, PackageDefinition definition, String source, ObjectNode options) {
    return SystemLabels.on(app, definition, source, options);
  }

  /** An app definition without those labels, where only what the template wrote matters. */
  public static ObjectNode withoutLabels(ObjectNode app) {
    return SystemLabels.off(app);
  }
}
