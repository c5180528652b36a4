package universe.indexer;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import universe.spec.PackageDefinition;
import universe.spec.PackageFiles;

/** Finds the icon that a revision brings along: a file beside it, or a {@code data:} address. */
public final class Icons {

  private static final List<String> SIZES = List.of("icon-large", "icon-medium", "icon-small");

  private Icons() {}

  /** The largest icon that lies in the revision itself. */
  public static Optional<IconFile> in(PackageDefinition definition, PackageFiles files)
      throws IOException {
    var images = definition.resource().map(each -> each.path("images"));
    if (images.isEmpty()) {
      return Optional.empty();
    }
    for (var size : SIZES) {
      var address = images.get().path(size).asString("");
      var found = address.startsWith("data:") ? inline(address) : file(address, files);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<IconFile> file(String address, PackageFiles files) throws IOException {
    var name = address.startsWith("./") ? address.substring(2) : address;
    if (name.isEmpty() || name.contains(":") || !files.names().contains(name)) {
      return Optional.empty();
    }
    return files.read(name).flatMap(IconFile::of);
  }

  private static Optional<IconFile> inline(String address) {
    int comma = address.indexOf(',');
    if (comma < 0 || address.length() > 2 * IconFile.LARGEST) {
      return Optional.empty();
    }
    var text = address.substring(comma + 1);
    try {
      var content =
          address.substring(0, comma).endsWith(";base64")
              ? Base64.getDecoder().decode(text)
              : java.net.URLDecoder.decode(
                      text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8)
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8);
      return IconFile.of(content);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
