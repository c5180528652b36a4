package universe.server.runtime.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import universe.server.runtime.ForeignContainer;
import universe.server.runtime.ForeignMissing;

/** Containers of others on a target that only pretends. */
final class MemoryForeign {

  private final Map<String, Entry> containers = new LinkedHashMap<>();

  /** A container, and under which names it is on which networks. */
  private record Entry(String name, String image, Map<String, List<String>> networks) {}

  String make(String name, String image) {
    var id = UUID.randomUUID().toString();
    containers.put(id, new Entry(name, image, new LinkedHashMap<>()));
    return id;
  }

  void remove(String id) {
    containers.remove(id);
  }

  List<ForeignContainer> on(String network) {
    return containers.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue(), network))
        .toList();
  }

  private static ForeignContainer of(String id, Entry entry, String network) {
    var names = entry.networks().get(network);
    return new ForeignContainer(
        id,
        entry.name(),
        entry.image(),
        true,
        names != null,
        names == null ? List.of() : names,
        null);
  }

  void attach(String id, String network, List<String> names) {
    var entry = containers.get(id);
    if (entry == null) {
      throw new ForeignMissing(id);
    }
    entry.networks().put(network, List.copyOf(names));
  }

  void detach(String id, String network) {
    var entry = containers.get(id);
    if (entry != null) {
      entry.networks().remove(network);
    }
  }
}
