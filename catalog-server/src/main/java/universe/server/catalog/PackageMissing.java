package universe.server.catalog;

import org.jspecify.annotations.Nullable;

/** The catalog has no such package or version. */
public class PackageMissing extends RuntimeException {

  private final String name;
  private final @Nullable String version;

  public PackageMissing(String name, @Nullable String version) {
    super(
        version == null
            ? "the catalog has no package \"%s\"".formatted(name)
            : "the catalog has no version \"%s\" of \"%s\"".formatted(version, name));
    this.name = name;
    this.version = version;
  }

  public String packageName() {
    return name;
  }

  public @Nullable String version() {
    return version;
  }
}
