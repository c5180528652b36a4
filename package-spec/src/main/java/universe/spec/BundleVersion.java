package universe.spec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The generations of repository bundles: what they hold, and what they are called over HTTP. */
public enum BundleVersion {
  V3(PackagingVersion.V3),
  V4(PackagingVersion.V4),
  V5(PackagingVersion.V5);

  private static final String REPOSITORY = "application/vnd.dcos.universe.repo+json";
  private static final String PACKAGE = "application/vnd.dcos.universe.package+json";

  private static final DcosRelease FIRST_WITH_V4 = DcosRelease.parse("1.10");
  private static final DcosRelease FIRST_WITH_V5 = DcosRelease.parse("1.12");

  private final PackagingVersion newest;

  BundleVersion(PackagingVersion newest) {
    this.newest = newest;
  }

  /** The media type of a whole bundle. */
  public String mediaType() {
    return REPOSITORY + ";charset=utf-8;version=" + label();
  }

  /** The media type of a single package object of that generation. */
  public String packageMediaType() {
    return PACKAGE + ";charset=utf-8;version=" + label();
  }

  /** The generation that a media type names; its parameters may stand in any order. */
  public static Optional<BundleVersion> ofMediaType(String mediaType) {
    String[] parts = mediaType.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals(REPOSITORY)) {
      return Optional.empty();
    }
    return Arrays.stream(parts)
        .skip(1)
        .map(String::strip)
        .filter(parameter -> parameter.startsWith("version="))
        .map(parameter -> parameter.substring("version=".length()).replace("\"", ""))
        .findFirst()
        .flatMap(label ->
            Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst());
  }

  /** The newest generation that clusters of a release were served. */
  public static BundleVersion ofCluster(DcosRelease cluster) {
    if (cluster.compareTo(FIRST_WITH_V4) < 0) {
      return V3;
    }
    return cluster.compareTo(FIRST_WITH_V5) < 0 ? V4 : V5;
  }

  /**
   * What to serve to a client: the lower of what it accepts and what its release knows, so that
   * label and content never disagree; empty where it accepts no bundle at all.
   */
  public static Optional<BundleVersion> serve(Collection<String> accepted, DcosRelease cluster) {
    return accepted.stream()
        .map(BundleVersion::ofMediaType)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .map(asked -> asked.compareTo(ofCluster(cluster)) < 0 ? asked : ofCluster(cluster));
  }

  boolean holds(PackagingVersion version) {
    return newest.isAtLeast(version);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
