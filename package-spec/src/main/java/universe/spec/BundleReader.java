package universe.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import universe.spec.json.JsonDocument;
import universe.spec.json.JsonLimits;

/**
 * Reads a repository bundle package by package, holding one at a time; a bad package is told and
 * passed over.
 *
 * {@snippet :
 * var reader = new BundleReader("universe.json", BundleVersion.V5, 256 << 20);
 * BundleReader.Outcome outcome = reader.read(body, entry -> keep(entry.reading()));
 * }
 */
public final class BundleReader {

  private final String name;
  private final BundleVersion version;
  private final long largest;

  /**
   * A reader of bundles.
   *
   * @param name what problems call the bundle
   * @param version what generation it says it is
   * @param largest bytes it may have once unpacked
   */
  public BundleReader(String name, BundleVersion version, long largest) {
    this.name = name;
    this.version = version;
    this.largest = largest;
  }

  /**
   * One package of a bundle.
   *
   * @param index its place among the packages, counted from 0
   * @param name the name it has; empty where it has none
   * @param release the release it has; -1 where it has none
   * @param reading what came of reading it
   */
  public record Entry(int index, String name, long release, Reading reading) {}

  /**
   * What came of a bundle.
   *
   * @param packages how many packages it has, bad ones included
   * @param broken how many of them are bad
   * @param problems what is wrong with the bundle itself; an error means that it was not read to
   *     its end
   */
  public record Outcome(int packages, int broken, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }

    /** Whether every package of the bundle was seen. */
    public boolean isComplete() {
      return problems.stream().noneMatch(Problem::isError);
    }
  }

  /**
   * Reads a bundle to its end, or to where it breaks.
   *
   * @param content the bundle's bytes, packed by gzip or not
   * @param each what to do with each package, in the order of the bundle
   * @throws IOException when the bytes cannot be had
   */
  public Outcome read(InputStream content, Consumer<Entry> each) throws IOException {
    return new Run(each).read(content);
  }

  /** One pass over one bundle. */
  private final class Run {

    private final Findings findings = new Findings(Rule.Occasion.BUNDLED);
    private final Consumer<Entry> each;
    private int packages;
    private int broken;

    Run(Consumer<Entry> each) {
      this.each = each;
    }

    Outcome read(InputStream content) throws IOException {
      var bounded = new BoundedInput(unpacked(content), largest);
      var text = new InputStreamReader(bounded, StandardCharsets.UTF_8.newDecoder());
      try (JsonParser parser =
          JsonDocument.parsers().createParser(ObjectReadContext.empty(), text)) {
        document(parser);
      } catch (JacksonException e) {
        explain(e);
      }
      return new Outcome(packages, broken, findings.inOrder());
    }

    private void document(JsonParser parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        report(Rule.NOT_JSON, "", parser, "is empty", "one JSON document");
        return;
      }
      if (first != JsonToken.START_OBJECT) {
        report(Rule.WRONG_TYPE, "", parser, "must be an object", "{\"packages\": […]}");
        return;
      }
      boolean seen = false;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        if (!key.equals("packages")) {
          report(Rule.UNKNOWN_FIELD, "", parser, "has an unknown key", "\"packages\" only");
          parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
          seen = true;
          packages(parser);
        } else {
          report(Rule.WRONG_TYPE, "/packages", parser, "must be an array", "an array");
          parser.skipChildren();
        }
      }
      if (!seen && !findings.broken()) {
        report(Rule.FIELD_MISSING, "", parser, "lacks \"packages\"", "a field \"packages\"");
      }
      if (parser.nextToken() != null) {
        report(Rule.NOT_JSON, "", parser, "goes on after its end", "one JSON document");
      }
    }

    private void packages(JsonParser parser) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        JsonDocument document = JsonDocument.readNext(parser, JsonLimits.LARGE);
        String pointer = "/packages/" + packages;
        Reading reading = new PackageObjectReader(document, name, pointer, version).read();
        if (reading instanceof Reading.Broken) {
          broken++;
        }
        each.accept(new Entry(packages++, packageName(document), release(document), reading));
      }
    }

    private void report(
        Rule rule, String pointer, JsonParser parser, String message, String expected) {
      findings.report(
          rule,
          place(pointer, parser.currentTokenLocation()),
          name + ": " + (pointer.isEmpty() ? "the bundle" : pointer) + " " + message,
          expected);
    }

    private void explain(JacksonException e) throws IOException {
      Place place = place("/packages/" + packages, e.getLocation());
      switch (e.getCause()) {
        case BoundedInput.TooLong tooLong ->
            findings.report(
                Rule.TOO_LARGE,
                place,
                name + " has more than " + largest + " bytes",
                "at most " + largest + " bytes");
        case CharacterCodingException notText ->
            findings.report(Rule.NOT_UTF8, place, name + " is not UTF-8", "text in UTF-8");
        case IOException unreadable -> throw unreadable;
        case null, default ->
            findings.report(
                Rule.NOT_JSON,
                place,
                name + " breaks off: " + e.getOriginalMessage(),
                "one strict JSON document");
      }
    }

    private Place place(String pointer, @Nullable TokenStreamLocation location) {
      return location == null || location.getLineNr() < 1
          ? new Place(name, pointer, 0, 0)
          : new Place(name, pointer, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
  }

  private static String packageName(JsonDocument document) {
    return document.root().map(root -> root.path("name").asString("")).orElse("");
  }

  private static long release(JsonDocument document) {
    return document
        .root()
        .map(root -> root.path("releaseVersion"))
        .filter(number -> number.canConvertToLong())
        .map(number -> number.asLong())
        .orElse(-1L);
  }

  private static InputStream unpacked(InputStream content) throws IOException {
    var peeked = new PushbackInputStream(content, 2);
    byte[] start = peeked.readNBytes(2);
    peeked.unread(start);
    boolean packed = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    return packed ? new GZIPInputStream(peeked) : peeked;
  }
}
