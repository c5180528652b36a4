package universe.server.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers that a sample package takes, drawn by chance. */
public final class OptionPool {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_AT_ONCE = 3;

  private final String name;
  private final String version;
  private final ObjectNode usual;
  private final Map<String, List<JsonNode>> values = new TreeMap<>();

  private OptionPool(String name, String version, ObjectNode usual) {
    this.name = name;
    this.version = version;
    this.usual = usual;
  }

  /** Answers to the second version of a sample package, except to where it is found. */
  public static OptionPool of(String name) {
    var initial = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    var folder = "repo/packages/%s/%s/1/".formatted(initial, name);
    var version = read(folder + "package.json").path("version").asString();
    var usual = read("expected/%s/1/default/options.json".formatted(name));
    var pool = new OptionPool(name, version, usual);
    pool.add(read("expected/%s/1/changed/options.json".formatted(name)));
    var config = read(folder + "config.json");
    pool.values.forEach((pointer, known) -> {
      var declared = config.at(pointer.replace("/", "/properties/"));
      declared.path("enum").forEach(known::add);
    });
    pool.values
        .keySet()
        .removeIf(pointer -> pointer.endsWith("/name") || pointer.endsWith("/port"));
    return pool;
  }

  public String name() {
    return name;
  }

  /** The version that takes these answers. */
  public String version() {
    return version;
  }

  /** What it has to be told on installing. */
  public ObjectNode usual() {
    return usual.deepCopy();
  }

  /** Answers to some of its options; null takes an answer back. */
  public ObjectNode drawn(Random random) {
    var drawn = JsonNodeFactory.instance.objectNode();
    var pointers = new ArrayList<>(values.keySet());
    var some = 1 + random.nextInt(MOST_AT_ONCE);
    for (var each = 0; each < some; each++) {
      var pointer = pointers.get(random.nextInt(pointers.size()));
      var known = requireNonNull(values.get(pointer));
      var steps = pointer.split("/", -1);
      var group =
          drawn.get(steps[1]) instanceof ObjectNode there ? there : drawn.putObject(steps[1]);
      group.set(steps[2], known.get(random.nextInt(known.size())));
    }
    return drawn;
  }

  private void add(ObjectNode answers) {
    answers
        .properties()
        .forEach(group ->
            group
                .getValue()
                .properties()
                .forEach(option -> {
                  var pointer = "/" + group.getKey() + "/" + option.getKey();
                  var known = new ArrayList<JsonNode>();
                  known.add(JsonNodeFactory.instance.nullNode());
                  known.add(option.getValue());
                  values.put(pointer, known);
                }));
  }

  private static ObjectNode read(String file) {
    try {
      return (ObjectNode) JSON.readTree(Files.readString(SampleRepository.SAMPLES.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
