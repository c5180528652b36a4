package universe.spec;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a repository bundle package by package, leaving out what the reader may not see and
 * changing what it would not understand (package-format 8.3).
 *
 * {@snippet :
 * try (var bundle = BundleWriter.forCluster(out, BundleVersion.V3, DcosRelease.parse("1.9"))) {
 *   definitions.forEach(bundle::add);
 * }
 * }
 */
public final class BundleWriter implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final BundleVersion version;
  private final @Nullable DcosRelease cluster;
  private final JsonGenerator generator;

  private BundleWriter(OutputStream out, BundleVersion version, @Nullable DcosRelease cluster) {
    this.version = version;
    this.cluster = cluster;
    this.generator = JSON.createGenerator(out);
    generator.writeStartObject();
    generator.writeArrayPropertyStart("packages");
  }

  /** A bundle of the newest generation that holds all it is given, withdrawn packages too. */
  public static BundleWriter ofEverything(OutputStream out) {
    return new BundleWriter(out, BundleVersion.V5, null);
  }

  /**
   * A bundle for clusters of a release.
   *
   * @param out where it is written to; closed with the bundle
   * @param version the generation to write, as {@link BundleVersion#serve} says
   * @param cluster the release, of which only the series counts
   */
  public static BundleWriter forCluster(
      OutputStream out, BundleVersion version, DcosRelease cluster) {
    return new BundleWriter(out, version, cluster.series());
  }

  /** Adds a package, unless the bundle's readers may not see it; says whether it was added. */
  public boolean add(PackageDefinition definition) {
    if (cluster != null && !cluster.offers(definition)) {
      return false;
    }
    ObjectNode packageObject = definition.toJson();
    if (version == BundleVersion.V3) {
      Downgrade.toV3(packageObject);
    }
    boolean fits =
        PackagingVersion.parse(packageObject.path("packagingVersion").asString(""))
            .filter(version::holds)
            .isPresent();
    if (fits) {
      generator.writeTree(packageObject);
    }
    return fits;
  }

  /** Ends the bundle and closes what it was written to. */
  @Override
  public void close() {
    generator.writeEndArray();
    generator.writeEndObject();
    generator.close();
  }
}
