package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.PlanContent.Change;
import universe.server.instance.PlanContent.OptionChange;
import universe.spec.OptionProblem;
import universe.spec.OptionsSchema;
import universe.spec.options.SchemaBroken;
import universe.spec.options.ValidationTooCostly;

/** Carries a user's answers over to new answers, and to another version of the package. */
final class OptionMerge {

  private static final int ROUNDS = 10;

  private OptionMerge() {}

  /**
   * New answers laid over the present ones: objects are merged, everything else is replaced, null
   * takes an answer back. Where an option is secret, null or nothing leaves it as it is.
   */
  static ObjectNode laidOver(ObjectNode present, ObjectNode more, Set<String> secrets) {
    var merged = present.deepCopy();
    lay(merged, more, JsonPointer.empty(), secrets);
    return withSecretsOf(present, merged, secrets);
  }

  /** New answers in the place of all present ones, but for secrets that are not answered anew. */
  static ObjectNode replacing(ObjectNode present, ObjectNode all, Set<String> secrets) {
    return laidOver(
        withSecretsOf(present, JsonNodeFactory.instance.objectNode(), secrets), all, secrets);
  }

  private static void lay(ObjectNode onto, ObjectNode more, JsonPointer at, Set<String> secrets) {
    more.properties()
        .forEach(each -> {
          var name = each.getKey();
          var value = each.getValue();
          var pointer = at.appendProperty(name);
          if (value.isNull()) {
            if (!secrets.contains(pointer.toString())) {
              onto.remove(name);
            }
          } else if (value instanceof ObjectNode object) {
            var below = onto.get(name) instanceof ObjectNode own ? own : onto.putObject(name);
            lay(below, object, pointer, secrets);
          } else {
            onto.set(name, value.deepCopy());
          }
        });
  }

  /** Secrets in lists come back masked too; what stands at the same place is meant. */
  private static ObjectNode withSecretsOf(
      ObjectNode present, ObjectNode merged, Set<String> secrets) {
    for (var secret : secrets) {
      var known = present.at(secret);
      var now = merged.at(secret);
      if (!known.isMissingNode() && (now.isNull() || now.isMissingNode())) {
        put(merged, JsonPointer.compile(secret), known);
      }
    }
    return merged;
  }

  /** A document with another value at a place. */
  static ObjectNode with(ObjectNode document, String pointer, JsonNode value) {
    var copy = document.deepCopy();
    put(copy, JsonPointer.compile(pointer), value);
    return copy;
  }

  static void put(ObjectNode document, JsonPointer at, JsonNode value) {
    JsonNode node = document;
    for (var rest = at; !rest.tail().matches(); rest = rest.tail()) {
      var key = rest.getMatchingProperty();
      if (node instanceof ObjectNode object) {
        node = object.get(key) == null ? object.putObject(key) : object.get(key);
      } else {
        node = node.path(rest.getMatchingIndex());
      }
    }
    if (node instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), value.deepCopy());
    } else if (node instanceof ArrayNode array && array.has(at.last().getMatchingIndex())) {
      array.set(at.last().getMatchingIndex(), value.deepCopy());
    }
  }

  /**
   * New answers without those that say what holds anyway and was never answered: a form sends all
   * of its fields, and a default that nobody chose must not outlive an upgrade as a choice.
   *
   * @param present what was answered so far
   * @param resolved what holds so far
   */
  static ObjectNode chosen(ObjectNode more, ObjectNode present, ObjectNode resolved) {
    var chosen = JsonNodeFactory.instance.objectNode();
    OptionChanges.leaves(more)
        .forEach((pointer, value) -> {
          var said =
              present.at(pointer).isMissingNode() && Documents.same(resolved.at(pointer), value);
          if (!said && !pointer.isEmpty()) {
            put(chosen, JsonPointer.compile(pointer), value);
          }
        });
    return chosen;
  }

  /**
   * The answers that another version takes, and what becomes of the others.
   *
   * @param answers all answers
   * @param anew the ones among them that were given for this version, and stay whatever it says
   * @param versions the version they were given for, and the one that they shall go to
   */
  static Carried carried(ObjectNode answers, ObjectNode anew, Versions versions) {
    var kept = answers.deepCopy();
    var dropped = new TreeMap<String, Dropped>();
    var fixed = OptionChanges.leaves(anew).keySet();
    for (var leaf : OptionChanges.leaves(answers).entrySet()) {
      var pointer = leaf.getKey();
      if (!fixed.contains(pointer)
          && declared(versions.before(), pointer)
          && vanished(versions.after(), pointer)) {
        drop(kept, pointer);
        dropped.put(
            pointer,
            new Dropped(leaf.getValue(), Change.REMOVED, "the new version has no such option"));
      }
    }
    for (var round = 0; round < ROUNDS; round++) {
      var refused = refused(kept, fixed, versions.rules());
      if (refused.isEmpty()) {
        break;
      }
      refused.forEach((pointer, why) -> {
        dropped.put(pointer, new Dropped(kept.at(pointer), Change.INVALID, why));
        drop(kept, pointer);
      });
    }
    return new Carried(kept, dropped);
  }

  /**
   * The answers that a version takes which is only passed on the way to another one. Of the new
   * answers, which are meant for that other one, it takes those that it can.
   *
   * @param present what was answered so far
   * @param more new answers
   */
  static Carried passing(
      ObjectNode present, ObjectNode more, Set<String> secrets, Versions versions) {
    var none = JsonNodeFactory.instance.objectNode();
    var tried = carried(laidOver(present, more, secrets), none, versions);
    var taken = more.deepCopy();
    var refused = OptionChanges.leaves(more).keySet();
    refused.stream().filter(tried.dropped()::containsKey).forEach(each -> drop(taken, each));
    return carried(laidOver(present, taken, secrets), none, versions);
  }

  /** Carried answers that break the rules, each with the reason. */
  private static Map<String, String> refused(
      ObjectNode answers, Set<String> fixed, OptionsSchema rules) {
    var refused = new TreeMap<String, String>();
    for (var problem : problems(answers, rules)) {
      OptionChanges.leaves(answers).keySet().stream()
          .filter(leaf -> !fixed.contains(leaf))
          .filter(
              leaf -> problem.pointer().equals(leaf) || problem.pointer().startsWith(leaf + "/"))
          .filter(leaf -> !leaf.isEmpty())
          .forEach(leaf -> refused.putIfAbsent(leaf, problem.message()));
    }
    return refused;
  }

  private static List<OptionProblem> problems(ObjectNode answers, OptionsSchema rules) {
    try {
      return rules.problems(rules.resolve(answers));
    } catch (SchemaBroken | ValidationTooCostly e) {
      return List.of(); // told when it is rendered
    }
  }

  private static boolean declared(JsonNode schema, String pointer) {
    var node = schema;
    for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
      node = node.path("properties").path(at.getMatchingProperty());
    }
    return !node.isMissingNode();
  }

  /** Whether a schema that lists its options does not list this one. */
  private static boolean vanished(JsonNode schema, String pointer) {
    var node = schema;
    for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
      var properties = node.path("properties");
      if (!properties.isObject() || node.has("$ref")) {
        return false;
      }
      node = properties.path(at.getMatchingProperty());
      if (node.isMissingNode()) {
        return true;
      }
    }
    return false;
  }

  private static void drop(ObjectNode document, String pointer) {
    var at = JsonPointer.compile(pointer);
    if (document.at(at.head()) instanceof ObjectNode parent) {
      parent.remove(at.last().getMatchingProperty());
    }
  }

  /** The changes with a word on every answer that could not be carried. */
  static List<OptionChange> told(
      List<OptionChange> changes, Carried carried, Set<String> secrets, JsonNode schema) {
    var told = new ArrayList<OptionChange>();
    var left = new TreeMap<>(carried.dropped());
    for (var change : changes) {
      var dropped = left.remove(change.pointer());
      told.add(dropped == null ? change : told(change, dropped));
    }
    left.forEach((pointer, dropped) -> {
      var secret = hides(pointer, secrets);
      told.add(
          new OptionChange(
              pointer,
              OptionChanges.title(pointer, schema),
              secret ? null : dropped.answer(),
              null,
              secret,
              dropped.change(),
              true,
              dropped.message()));
    });
    return List.copyOf(told);
  }

  /** Whether an option is secret, or a list that holds secrets. */
  private static boolean hides(String pointer, Set<String> secrets) {
    return secrets.contains(pointer)
        || secrets.stream().anyMatch(secret -> secret.startsWith(pointer + "/"));
  }

  private static OptionChange told(OptionChange change, Dropped dropped) {
    return new OptionChange(
        change.pointer(),
        change.title(),
        change.before(),
        change.after(),
        change.secret(),
        dropped.change(),
        true,
        dropped.message());
  }

  /**
   * Answers for another version.
   *
   * @param answers those that it takes
   * @param dropped those that it does not take, by pointer
   */
  record Carried(ObjectNode answers, Map<String, Dropped> dropped) {

    /** The answers that have to be given anew. */
    List<String> invalid() {
      return dropped.entrySet().stream()
          .filter(each -> each.getValue().change() == Change.INVALID)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * Two versions of a package.
   *
   * @param before options schema of the one that answers were given for
   * @param after options schema of the one that they shall go to
   * @param rules the same as {@code after}, to be asked
   */
  record Versions(JsonNode before, JsonNode after, OptionsSchema rules) {}

  /** An answer that could not be carried, and why. */
  record Dropped(@Nullable JsonNode answer, Change change, String message) {

    /** The answer may be secret. */
    @Override
    public String toString() {
      return change + ": " + message;
    }
  }
}
