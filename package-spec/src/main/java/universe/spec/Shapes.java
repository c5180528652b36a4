package universe.spec;

import static universe.spec.PackagingVersion.V3;
import static universe.spec.PackagingVersion.V4;
import static universe.spec.PackagingVersion.V5;

import java.util.regex.Pattern;
import universe.spec.Shape.Flag;
import universe.spec.Shape.Items;
import universe.spec.Shape.Members;
import universe.spec.Shape.Text;
import universe.spec.Shape.WholeNumber;

/** The shapes of package files, as package-format 2 to 4 draws them. */
final class Shapes {

  static final Text NAME =
      matching(
          "[a-z][a-z0-9-]*[a-z0-9]",
          "a name of at least two small letters, digits and dashes, starting with a letter and not"
              + " ending with a dash");

  /** Names out of bundles: whatever does no harm in a path. */
  private static final Text BUNDLED_NAME =
      matching(
          "[^\\s\\p{Cntrl}./][^\\s\\p{Cntrl}/]{0,99}",
          "a name of at most 100 characters without blanks and slashes");

  private static final Text VERSION =
      matching("[-a-zA-Z0-9.]+", "a version of letters, digits, dots and dashes");

  private static final Text RELEASE_VERSION =
      new Text(
          text -> DcosRelease.parseMinimum(text).isPresent(),
          "numbers without leading zeros, parted by dots, such as 1.10");

  private static final Text TAG = matching("\\S+", "a word without blanks");

  private static final Text URL = matching("https?://.*", "an address that begins with http");

  private static final Shape TEXTS = new Items(Text.ANY, 0);

  static final Shape COMMAND = new Members(Rule.UNKNOWN_RESOURCE_FIELD).required("pip", TEXTS);

  private Shapes() {}

  /** The fields of {@code package.json}. */
  static Members packageJson(PackagingVersion version, Text name) {
    Members fields =
        new Members(Rule.UNKNOWN_FIELD)
            .required("packagingVersion", Text.ANY)
            .required("name", name)
            .required("version", version.isAtLeast(V3) ? VERSION : Text.ANY)
            .required("maintainer", Text.ANY)
            .required("description", Text.ANY)
            .required("tags", new Items(TAG, 0))
            .optional("scm", Text.ANY)
            .optional("website", Text.ANY)
            .optional("framework", new Flag())
            .optional("selected", new Flag())
            .optional("preInstallNotes", Text.ANY)
            .optional("postInstallNotes", Text.ANY)
            .optional("postUninstallNotes", Text.ANY)
            .optional("licenses", new Items(license(), 0));
    if (version.isAtLeast(V3)) {
      fields =
          fields
              .optional("minDcosReleaseVersion", RELEASE_VERSION)
              .optional("hasKnownIssues", new Flag())
              .optional("lastUpdated", new WholeNumber(Long.MIN_VALUE));
    }
    if (version.isAtLeast(V4)) {
      fields = fields.optional("upgradesFrom", TEXTS).optional("downgradesTo", TEXTS);
    }
    return version.isAtLeast(V5) ? fields.optional("manager", manager()) : fields;
  }

  /** The fields of {@code resource.json}. */
  static Members resourceJson(PackagingVersion version) {
    Members fields =
        resource()
            .optional(
                "assets",
                resource()
                    .optional("uris", new Shape.Entries(Text.ANY))
                    .optional(
                        "container", resource().optional("docker", new Shape.Entries(Text.ANY))))
            .optional(
                "images",
                resource()
                    .optional("icon-small", Text.ANY)
                    .optional("icon-medium", Text.ANY)
                    .optional("icon-large", Text.ANY)
                    .optional("screenshots", TEXTS));
    return version.isAtLeast(V3)
        ? fields.optional("cli", resource().required("binaries", binaries()))
        : fields;
  }

  /** What a bundle's package object has beside the fields of {@code package.json}. */
  static Members packageObject(PackagingVersion version) {
    return packageJson(version, BUNDLED_NAME)
        .required("releaseVersion", new WholeNumber(0))
        .optional("config", new Shape.AnyObject())
        .optional("resource", new Shape.AnyObject())
        .optional("command", new Shape.AnyObject())
        .optional("service", new Shape.AnyObject())
        .optional(
            "marathon",
            new Members(Rule.UNKNOWN_FIELD).required("v2AppMustacheTemplate", Text.ANY));
  }

  private static Members license() {
    return new Members(Rule.UNKNOWN_FIELD).required("name", Text.ANY).required("url", URL);
  }

  private static Members manager() {
    return new Members(Rule.UNKNOWN_MANAGER_FIELD)
        .required("packageName", NAME)
        .optional("minPackageVersion", VERSION);
  }

  private static Members binaries() {
    Members platform = resource().required("x86-64", binary());
    return resource()
        .optional("linux", platform)
        .optional("darwin", platform)
        .optional("windows", platform)
        .atLeast(1);
  }

  private static Members binary() {
    Members hash =
        resource().required("algo", matching("sha256", "\"sha256\"")).required("value", Text.ANY);
    return resource()
        .required("kind", matching("executable|zip", "\"executable\" or \"zip\""))
        .required("url", Text.ANY)
        .required("contentHash", new Items(hash, 1));
  }

  private static Members resource() {
    return new Members(Rule.UNKNOWN_RESOURCE_FIELD);
  }

  private static Text matching(String pattern, String expected) {
    return new Text(Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate(), expected);
  }
}
