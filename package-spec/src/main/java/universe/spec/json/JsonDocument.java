package universe.spec.json;

import static java.util.Objects.requireNonNull;
import static universe.spec.json.JsonFault.Kind.BYTE_ORDER_MARK;
import static universe.spec.json.JsonFault.Kind.NOT_JSON;
import static universe.spec.json.JsonFault.Kind.NOT_UTF8;
import static universe.spec.json.JsonFault.Kind.TOO_DEEP;
import static universe.spec.json.JsonFault.Kind.TOO_LARGE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * A JSON text, read as far as it can be: its tree, what is wrong with the text, and where each
 * value stands. Of keys that stand twice the last one wins.
 */
public final class JsonDocument {

  /** A document without text, for places in files that are no JSON. */
  public static final JsonDocument NONE = new JsonDocument(null, null, List.of());

  /** Parsers that bound what a single token may cost; depth is bounded again while reading. */
  private static final JsonFactory PARSERS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(10_000)
                  .maxNumberLength(100_000)
                  .maxNameLength(1 << 20)
                  .maxStringLength(16 << 20)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private final @Nullable JsonNode root;
  private final @Nullable Spot spots;
  private final List<JsonFault> faults;

  JsonDocument(@Nullable JsonNode root, @Nullable Spot spots, List<JsonFault> faults) {
    this.root = faults.stream().anyMatch(fault -> fault.kind().isFatal()) ? null : root;
    this.spots = spots;
    this.faults = List.copyOf(faults);
  }

  /** Reads a text in UTF-8; never throws for what stands in it. */
  public static JsonDocument read(byte[] content, JsonLimits limits) {
    if (content.length > limits.characters()) {
      return unreadable(
          new JsonFault(
              TOO_LARGE,
              "",
              Position.NOWHERE,
              "it has " + content.length + " bytes; at most " + limits.characters() + " are read"));
    }
    var text = CharBuffer.allocate(content.length);
    var bytes = ByteBuffer.wrap(content);
    boolean wellFormed = !StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError();
    text.flip();
    return wellFormed ? read(text, limits) : unreadable(notUtf8(text, bytes));
  }

  /**
   * Reads the next value of a running parser, which must stand on its first token, and leaves the
   * parser on its last one.
   *
   * @throws JacksonException when the text ends or breaks within the value
   */
  public static JsonDocument readNext(JsonParser parser, JsonLimits limits) {
    return new TreeReader(parser, limits).read(new ArrayList<>());
  }

  /** The parsers that {@link #readNext} should be given: they bound every single token. */
  public static JsonFactory parsers() {
    return PARSERS;
  }

  /** The tree; empty where the text is not JSON or exceeds a limit. */
  public Optional<JsonNode> root() {
    return Optional.ofNullable(root);
  }

  /** What is wrong with the text, in its order. */
  public List<JsonFault> faults() {
    return faults;
  }

  /** Where the value of a JSON pointer begins, or else the innermost value around it. */
  public Position position(String pointer) {
    return spots == null ? Position.NOWHERE : spots.nearest(pointer).position();
  }

  private static JsonDocument read(CharBuffer text, JsonLimits limits) {
    var faults = new ArrayList<JsonFault>();
    int start = 0;
    if (text.hasRemaining() && text.get(0) == '\uFEFF') {
      faults.add(
          new JsonFault(
              BYTE_ORDER_MARK, "", new Position(1, 1), "it begins with a byte order mark"));
      start = 1;
    }
    try (JsonParser parser =
        PARSERS.createParser(
            ObjectReadContext.empty(), text.array(), start, text.limit() - start)) {
      if (parser.nextToken() == null) {
        faults.add(new JsonFault(NOT_JSON, "", new Position(1, 1), "it is empty"));
        return new JsonDocument(null, null, faults);
      }
      JsonDocument document = new TreeReader(parser, limits).read(faults);
      if (parser.nextToken() != null) {
        faults.add(
            new JsonFault(
                NOT_JSON, "", Spot.at(parser).position(), "something follows the document"));
        return new JsonDocument(null, null, faults);
      }
      return document;
    } catch (StreamConstraintsException e) {
      faults.add(new JsonFault(TOO_DEEP, "", position(e), firstLine(e)));
    } catch (JacksonException e) {
      faults.add(new JsonFault(NOT_JSON, "", position(e), firstLine(e)));
    }
    return new JsonDocument(null, null, faults);
  }

  private static JsonDocument unreadable(JsonFault fault) {
    return new JsonDocument(null, null, List.of(fault));
  }

  private static JsonFault notUtf8(CharBuffer before, ByteBuffer bytes) {
    String found = "byte 0x%02X is not UTF-8".formatted(bytes.get(bytes.position()));
    return new JsonFault(NOT_UTF8, "", Position.ofOffset(before, before.length()), found);
  }

  private static Position position(JacksonException e) {
    var location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? Position.NOWHERE
        : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private static String firstLine(JacksonException e) {
    String message = requireNonNull(e.getOriginalMessage(), "no message");
    String line = message.lines().findFirst().orElse("unreadable");
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }
}
