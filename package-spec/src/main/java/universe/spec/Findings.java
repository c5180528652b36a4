package universe.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import universe.spec.json.JsonFault;

/** Collects the problems of one revision; stops counting where nobody would read on. */
final class Findings {

  private static final int MOST = 500;

  private final Rule.Occasion occasion;
  private final List<Problem> problems = new ArrayList<>();
  private boolean broken;

  Findings(Rule.Occasion occasion) {
    this.occasion = occasion;
  }

  Rule.Occasion occasion() {
    return occasion;
  }

  boolean broken() {
    return broken;
  }

  void report(Rule rule, Place place, String message, String expected) {
    Severity severity = rule.severity(occasion);
    boolean firstError = severity == Severity.ERROR && !broken;
    broken |= severity == Severity.ERROR;
    if (problems.size() < MOST || firstError) {
      problems.add(new Problem(rule.kebabName(), severity, place, message, expected));
    } else if (problems.size() == MOST) {
      problems.add(
          new Problem(
              Rule.TOO_MANY_PROBLEMS.kebabName(),
              Severity.NOTE,
              Place.of(place.file()),
              "more than " + MOST + " problems; the rest is not shown",
              "mend these first"));
    }
  }

  /** Tells the faults of a JSON text; gives its tree where there is a usable one. */
  Optional<JsonNode> tree(FilePart part) {
    for (JsonFault fault : part.document().faults()) {
      if (fault.kind() != JsonFault.Kind.NOT_ASCII || part.mustBeAscii()) {
        report(
            Rule.valueOf(fault.kind().name()),
            part.place(fault),
            part.file() + ": " + fault.message(),
            expected(fault.kind()));
      }
    }
    return part.document().root();
  }

  /** All problems, errors first, else in the order they were found. */
  List<Problem> inOrder() {
    return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
  }

  private static String expected(JsonFault.Kind kind) {
    return switch (kind) {
      case TOO_LARGE, TOO_DEEP, TOO_MANY_VALUES -> "a smaller document";
      case NUMBER_TOO_LARGE -> "a number of at most 1000 digits";
      case NOT_UTF8 -> "text in UTF-8";
      case NOT_JSON -> "one strict JSON document";
      case BYTE_ORDER_MARK -> "the same file without its first three bytes";
      case DUPLICATE_KEY -> "each key once";
      case NOT_ASCII -> "ASCII characters only";
    };
  }
}
