package universe.spec.options;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Turns the validator's errors into violations. What the alternatives of {@code anyOf} and {@code
 * oneOf} complain about is told by one violation of the whole; what the parts of {@code allOf}
 * complain about follows the violation of the whole.
 */
final class Violations {

  /** Nobody reads more; a document with a million unknown members has as many errors. */
  private static final int MAX_VIOLATIONS = 1_000;

  private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");

  private final JsonNode schema;
  private final JsonNode document;
  private final Predicate<String> hidden;
  private final Map<Finding, List<String>> causesByFinding = new LinkedHashMap<>();

  Violations(JsonNode schema, JsonNode document, Predicate<String> hidden) {
    this.schema = schema;
    this.document = document;
    this.hidden = hidden;
  }

  List<Violation> of(List<Error> errors) {
    errors.stream().limit(MAX_VIOLATIONS).forEach(this::add);
    var violations = new ArrayList<Violation>();
    causesByFinding.forEach((finding, causes) -> violations.add(finding.violation(causes)));
    return List.copyOf(violations);
  }

  private void add(Error error) {
    Trail trail = Trail.of(schema, error);
    String message = message(trail.end(), error);
    for (Trail.Stop stop : trail.stops()) {
      List<String> causes = causes(new Finding(stop, Messages.ofWhole(stop.keyword(), rule(stop))));
      if (ALTERNATIVES.contains(stop.keyword())) {
        causes.add(Messages.cause(trail.end().pointer(), stop.pointer(), message));
        return;
      }
    }
    causes(new Finding(trail.end(), message));
  }

  private List<String> causes(Finding finding) {
    return causesByFinding.computeIfAbsent(finding, any -> new ArrayList<>());
  }

  private String message(Trail.Stop end, Error error) {
    if (Trail.WHOLES.contains(end.keyword())) {
      return Messages.ofWhole(end.keyword(), rule(end));
    }
    JsonNode value = hidden.test(end.pointer()) ? null : document.at(end.pointer());
    return Messages.of(end.keyword(), schema.at(end.schemaPointer()), error.getProperty(), value);
  }

  private JsonNode rule(Trail.Stop stop) {
    return schema.at(stop.schemaPointer()).path(stop.keyword());
  }

  /** A violation whose causes are still being gathered. */
  private record Finding(Trail.Stop stop, String message) {

    Violation violation(List<String> causes) {
      String told = Messages.withCauses(message, causes);
      return new Violation(stop.pointer(), stop.schemaPointer(), stop.keyword(), told);
    }
  }
}
