package universe.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Package files that are held in memory. */
final class HeldFiles implements PackageFiles {

  private final TreeMap<String, byte[]> contents;

  HeldFiles(Map<String, byte[]> contents) {
    this.contents = new TreeMap<>(contents);
  }

  @Override
  public List<String> names() {
    return List.copyOf(contents.keySet());
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(contents.get(name)).map(byte[]::clone);
  }
}
