package universe.spec;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.json.JsonDocument;
import universe.spec.json.JsonLimits;

/**
 * One version of a package: everything its author wrote, as one JSON document (package-format 7)
 * with typed access to what is searched, sorted and shown.
 *
 * <p>Immutable: the documents it hands out are copies.
 */
public final class PackageDefinition {

  private final ObjectNode document;
  private volatile @Nullable PackageRenderer renderer;
  private volatile @Nullable String label;

  private PackageDefinition(ObjectNode document) {
    this.document = document;
  }

  /**
   * A definition from its package object, which must have been checked by {@link PackageSpec}
   * before (or come from our own storage).
   *
   * @throws IllegalArgumentException when a required field is missing
   */
  public static PackageDefinition of(ObjectNode packageObject) {
    for (String field :
        List.of("packagingVersion", "name", "version", "releaseVersion", "maintainer")) {
      if (!packageObject.has(field)) {
        throw new IllegalArgumentException("package object without " + field);
      }
    }
    ObjectNode document = packageObject.deepCopy();
    for (String field : List.of("releaseVersion", "lastUpdated")) {
      JsonNode number = document.get(field);
      if (number != null && number.canConvertToInt() && number.canConvertToExactIntegral()) {
        document.put(field, number.intValue()); // so that equal numbers are equal nodes
      }
    }
    return new PackageDefinition(document);
  }

  /**
   * A definition from the text of its package object, as our own storage has it; unlike other ways
   * of parsing this keeps every digit of every number.
   *
   * @throws IllegalArgumentException when it is not a package object
   */
  public static PackageDefinition parse(String packageObject) {
    var document =
        JsonDocument.read(packageObject.getBytes(StandardCharsets.UTF_8), JsonLimits.LARGE);
    if (document.root().orElse(null) instanceof ObjectNode found) {
      return of(found);
    }
    throw new IllegalArgumentException("not a package object: " + document.faults());
  }

  /** Prepared at first use and kept: preparing costs more than rendering does. */
  PackageRenderer renderer() {
    PackageRenderer prepared = renderer;
    if (prepared == null) {
      prepared = new PackageRenderer(this); // twice at worst, which does no harm
      renderer = prepared;
    }
    return prepared;
  }

  /** Packed at first use and kept, for every rendering carries it along. */
  String label() {
    String packed = label;
    if (packed == null) {
      packed = SystemLabels.whole(this);
      label = packed;
    }
    return packed;
  }

  /** The package object of package-format 7, {@code service.json} under the key {@code service}. */
  public ObjectNode toJson() {
    return document.deepCopy();
  }

  public String packagingVersion() {
    return text("packagingVersion");
  }

  public String name() {
    return text("name");
  }

  /** The free-text version; compared for equality only. */
  public String version() {
    return text("version");
  }

  /** The number that orders the versions of a package. */
  public long release() {
    return document.path("releaseVersion").asLong();
  }

  public String maintainer() {
    return text("maintainer");
  }

  public String description() {
    return text("description");
  }

  public List<String> tags() {
    return document.path("tags").values().stream().map(JsonNode::asString).toList();
  }

  /** An optional text field of {@code package.json}, such as {@code website}. */
  public Optional<String> optionalText(String field) {
    return Optional.ofNullable(document.get(field))
        .filter(JsonNode::isString)
        .map(JsonNode::asString);
  }

  /** Whether the author marked it as featured. */
  public boolean selected() {
    return document.path("selected").asBoolean(false);
  }

  public boolean framework() {
    return document.path("framework").asBoolean(false);
  }

  public Optional<String> minDcosReleaseVersion() {
    return optionalText("minDcosReleaseVersion");
  }

  public List<License> licenses() {
    return document.path("licenses").values().stream()
        .map(each -> new License(each.path("name").asString(""), each.path("url").asString("")))
        .toList();
  }

  /** Versions this one may be upgraded from; {@code *} stands for any (package-format 2.3). */
  public List<String> upgradesFrom() {
    return texts("upgradesFrom");
  }

  /** Versions this one may be downgraded to; {@code *} stands for any (package-format 2.3). */
  public List<String> downgradesTo() {
    return texts("downgradesTo");
  }

  /** The options schema; empty where the package has no options. */
  public Optional<ObjectNode> config() {
    return object("config");
  }

  public Optional<ObjectNode> resource() {
    return object("resource");
  }

  /** What {@code service.json} says; empty where there is none. */
  public Optional<ObjectNode> service() {
    return object("service");
  }

  /** What {@code service.json} says, with types; says nothing where there is none. */
  public ServiceDescription describedService() {
    return document.get("service") instanceof ObjectNode found
        ? ServiceDescription.of(found)
        : ServiceDescription.NONE;
  }

  /** The text of {@code marathon.json.mustache}; empty for a command-line-only package. */
  public Optional<String> template() {
    return Optional.ofNullable(document.path("marathon").get("v2AppMustacheTemplate"))
        .map(encoded ->
            new String(Base64.getDecoder().decode(encoded.asString()), StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackageDefinition that && document.equals(that.document);
  }

  @Override
  public int hashCode() {
    return document.hashCode();
  }

  @Override
  public String toString() {
    return name() + " " + version() + " (release " + release() + ")";
  }

  private String text(String field) {
    return document.path(field).asString("");
  }

  private List<String> texts(String field) {
    return document.path(field).values().stream().map(JsonNode::asString).toList();
  }

  private Optional<ObjectNode> object(String field) {
    return document.get(field) instanceof ObjectNode found
        ? Optional.of(found.deepCopy())
        : Optional.empty();
  }

  /** A licence as its author named it. */
  public record License(String name, String url) {}
}
