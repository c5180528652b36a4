package universe.server.instance;

import org.jspecify.annotations.Nullable;

/** The catalog has no such package or version. */
public class PackageUnknown extends RuntimeException {

  public PackageUnknown(String name, @Nullable String version) {
    super(
        version == null
            ? "the catalog has no package %s".formatted(name)
            : "the catalog has no version %s of package %s".formatted(version, name));
  }
}
