package universe.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sent as events: all of them, or everything that is wrong with them. */
sealed interface Submission {

  int MOST_EVENTS = 1000;
  int MOST_BYTES = 1 << 20;

  /** One event or more. */
  record Accepted(List<Event> events) implements Submission {}

  /**
   * Nothing was taken.
   *
   * @param problems each names the place, what is wrong there, and what would be right
   */
  record Refused(List<String> problems) implements Submission {}

  /** Reads an event, or an array of them, from JSON. */
  static Submission read(byte[] json) {
    JsonNode root;
    try {
      root = Reader.JSON.readTree(json);
    } catch (JacksonException e) {
      return new Refused(List.of("the body must be JSON: " + e.getOriginalMessage()));
    }
    if (root.isArray() && (root.isEmpty() || root.size() > MOST_EVENTS)) {
      return new Refused(
          List.of("the array must have 1 to " + MOST_EVENTS + " events, had " + root.size()));
    }
    var reader = new Reader();
    var events = new ArrayList<Event>();
    if (root.isArray()) {
      for (int index = 0; index < root.size(); index++) {
        reader.read("/" + index, root.get(index)).forEach(events::add);
      }
    } else {
      reader.read("", root).forEach(events::add);
    }
    return reader.problems.isEmpty() ? new Accepted(events) : new Refused(reader.problems);
  }

  /** Collects events and what is wrong with them. */
  final class Reader {

    private static final JsonMapper JSON =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Set<String> FIELDS = Set.of("id", "kind", "text");
    private static final int MOST_PROBLEMS = 10;

    private final List<String> problems = new ArrayList<>();
    private int found;

    private Stream<Event> read(String place, JsonNode node) {
      int before = found;
      if (!node.isObject()) {
        String example = "{\"kind\": \"order\", \"text\": \"two apples\"}";
        problem(place.isEmpty() ? "the body" : place, "must be an event like " + example, node);
        return Stream.empty();
      }
      for (String name : node.propertyNames()) {
        if (!FIELDS.contains(name)) {
          problem(place + "/" + quoted(name), "is unknown; an event has id, kind and text", null);
        }
      }
      String id = node.has("id") ? name(place + "/id", Event.ID, node.get("id")) : anyId();
      String kind = name(place + "/kind", Event.KIND, node.path("kind"));
      String text = text(place + "/text", node.path("text"));
      return found == before ? Stream.of(new Event(id, kind, text)) : Stream.empty();
    }

    private String name(String place, Pattern pattern, JsonNode node) {
      String value = node.isString() ? node.stringValue() : "";
      if (!pattern.matcher(value).matches()) {
        problem(place, "must be a string that matches " + pattern, node);
      }
      return value;
    }

    private String text(String place, JsonNode node) {
      String value = node.isString() ? node.stringValue() : "";
      if (!(node.isString() || node.isMissingNode()) || value.length() > Event.LONGEST_TEXT) {
        problem(place, "must be a string of at most " + Event.LONGEST_TEXT + " characters", node);
      }
      return value;
    }

    private static String anyId() {
      return UUID.randomUUID().toString();
    }

    private void problem(String place, String whatIsRight, @Nullable JsonNode was) {
      found++;
      if (found <= MOST_PROBLEMS) {
        problems.add(place + " " + whatIsRight + (was == null ? "" : ", was " + shown(was)));
      } else if (found == MOST_PROBLEMS + 1) {
        problems.add("and so on");
      }
    }

    private static String shown(JsonNode node) {
      return node.isMissingNode() ? "missing" : quoted(node.toString());
    }

    private static String quoted(String text) {
      return text.length() <= 60 ? text : text.substring(0, 60) + "... (" + text.length() + ")";
    }
  }
}
