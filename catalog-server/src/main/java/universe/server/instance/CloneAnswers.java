package universe.server.instance;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import universe.server.instance.Revision.Answers;
import universe.spec.OptionProblem;

/**
 * Carries answers over to a clone. Secrets come along, sealed anew as the clone's own: what a
 * database asks for lies in its data.
 */
@Component
class CloneAnswers {

  private static final String TASKS = "instances";
  private static final String SERVICE = "service";
  private static final String NAME = "name";

  private final SecretAnswers answers;

  CloneAnswers(SecretAnswers answers) {
    this.answers = answers;
  }

  /**
   * What a clone is made with.
   *
   * @param instance id of the clone
   * @param request its options are laid over the answers of the revision
   * @throws OptionsInvalid when a secret is gone with its instance, and is not answered anew
   */
  Answers of(UUID instance, PlanRequest.Clone request, Revision revision) {
    var source = revision.source();
    var definition = source.definition();
    var before = known(request.answers(), revision);
    var bare = SecretAnswers.bareApp(definition, before);
    var given = OptionMerge.laidOver(before, request.answers(), revision.answers().secrets());
    rename(given, request, revision, bare);
    var rendered =
        answers
            .render(instance, definition, given, Map.of())
            .boundBy(revision.answers().bindings());
    var named = InstallPlanner.named(rendered, request.name(), source);
    keepScale(named.app(), bare, revision);
    return named;
  }

  /** The answers in clear; secrets that are gone are those of the request. */
  private ObjectNode known(ObjectNode anew, Revision revision) {
    var given = revision.answers().given();
    var problems = new ArrayList<OptionProblem>();
    for (var pointer : answers.lost(given, revision.answers().secrets())) {
      if (anew.at(pointer).isString()) {
        given = OptionMerge.with(given, pointer, anew.at(pointer));
      } else {
        problems.add(
            new OptionProblem(
                pointer,
                pointer,
                "required",
                "must be answered with what it was: it went with the instance that had it",
                null));
      }
    }
    if (!problems.isEmpty()) {
      throw new OptionsInvalid("Secrets of the saved instance are gone.", problems);
    }
    return answers.revealed(given);
  }

  /**
   * Where the package names the app after an option, that option follows the new name, for other
   * names may be made of it: a clone must not answer to those of the original.
   */
  private static void rename(
      ObjectNode given, PlanRequest.Clone request, Revision revision, ObjectNode bare) {
    var old = revision.answers().resolved().path(SERVICE).path(NAME);
    var anew = request.answers().path(SERVICE).path(NAME);
    if (anew.isMissingNode()
        && old instanceof StringNode
        && relative(old.asString()).equals(relative(bare.path("id").asString("")))) {
      var name = relative(request.name());
      given.withObject("/" + SERVICE).put(NAME, old.asString().startsWith("/") ? "/" + name : name);
    }
  }

  private static String relative(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** A number of tasks that was set by scaling is the clone's too. */
  private static void keepScale(ObjectNode app, ObjectNode bare, Revision revision) {
    var now = revision.answers().app().get(TASKS);
    if (now != null && Documents.same(app.get(TASKS), bare.get(TASKS))) {
      app.set(TASKS, now);
    }
  }
}
