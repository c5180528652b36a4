package universe.spec.marathon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.spec.workload.PlacementRule;
import universe.spec.workload.PlacementRule.Operator;

/** Reads constraints, and judges them where there is one node and it is known. */
final class PlacementReader {

  private static final int LONGEST_PATTERN = 256;

  private final Fields app;
  private final int tasks;
  private final TranslationSettings settings;

  PlacementReader(Fields app, int tasks, TranslationSettings settings) {
    this.app = app;
    this.tasks = tasks;
    this.settings = settings;
  }

  List<PlacementRule> read() {
    var rules = new ArrayList<PlacementRule>();
    var constraints = app.elements("constraints");
    for (int i = 0; i < constraints.size(); i++) {
      var path = "constraints[%d]".formatted(i);
      rule(path, constraints.get(i))
          .ifPresent(rule -> {
            rules.add(rule);
            judge(path, rule);
          });
    }
    if (app.has("acceptedResourceRoles") && app.texts("acceptedResourceRoles").isEmpty()) {
      app.reject("acceptedResourceRoles", "must not be empty; leave it out or name a role");
    }
    return rules;
  }

  private void judge(String path, PlacementRule rule) {
    boolean counts = rule.operator() == Operator.UNIQUE || rule.operator() == Operator.MAX_PER;
    if (settings.node().isEmpty() && !counts) {
      return;
    }
    rule.objection(settings.node(), tasks)
        .ifPresent(objection -> {
          if (settings.relaxedPlacement()) {
            app.notices().warn(path, objection);
          } else {
            app.notices().reject(path, objection);
          }
        });
  }

  private Optional<PlacementRule> rule(String path, JsonNode constraint) {
    var words = constraint.values().stream().filter(JsonNode::isString).toList();
    int size = constraint.size();
    if (!constraint.isArray() || size < 2 || size > 3 || words.size() != size) {
      app.notices().reject(path, "must be a list of field, operator and perhaps value, all text");
      return Optional.empty();
    }
    var field = words.getFirst().stringValue();
    var attribute = field.equals("@hostname") ? PlacementRule.HOSTNAME : field;
    var value =
        size == 3 && !words.get(2).stringValue().isEmpty() ? words.get(2).stringValue() : null;
    return operator(path, words.get(1).stringValue())
        .flatMap(operator ->
            wrong(operator, attribute, value)
                .map(message -> {
                  app.notices().reject(path, message);
                  return Optional.<PlacementRule>empty();
                })
                .orElseGet(() -> Optional.of(new PlacementRule(attribute, operator, value))));
  }

  private Optional<Operator> operator(String path, String name) {
    try {
      return Optional.of(Operator.valueOf(name.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      app.notices()
          .reject(
              path,
              "operator '%s' is unknown; one of CLUSTER, GROUP_BY, IS, LIKE, MAX_PER, UNIQUE, UNLIKE"
                  .formatted(name));
      return Optional.empty();
    }
  }

  private static Optional<String> wrong(
      Operator operator, String attribute, @Nullable String value) {
    if (attribute.isBlank()) {
      return Optional.of("must name a field, such as 'hostname'");
    }
    return switch (operator) {
      case UNIQUE -> value == null ? Optional.empty() : Optional.of("UNIQUE takes no value");
      case CLUSTER -> Optional.empty();
      case GROUP_BY ->
          value == null || isCount(value)
              ? Optional.empty()
              : Optional.of("GROUP_BY takes a whole number or nothing, was '" + value + "'");
      case MAX_PER ->
          value != null && isCount(value)
              ? Optional.empty()
              : Optional.of("MAX_PER takes a whole number");
      case IS -> value != null ? Optional.empty() : Optional.of("IS takes a value");
      case LIKE, UNLIKE ->
          value != null && isPattern(value)
              ? Optional.empty()
              : Optional.of(operator + " takes a regular expression");
    };
  }

  private static boolean isCount(String value) {
    return value.matches("[0-9]{1,9}");
  }

  private static boolean isPattern(String value) {
    try {
      return value.length() <= LONGEST_PATTERN && !Pattern.compile(value).pattern().isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
