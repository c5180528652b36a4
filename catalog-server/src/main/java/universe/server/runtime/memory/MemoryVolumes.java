package universe.server.runtime.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.VolumeFacts;
import universe.server.runtime.VolumeMissing;

/** Volumes that are archives in memory. */
final class MemoryVolumes {

  private final Map<String, VolumeFacts> facts = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  void add(VolumeFacts volume) {
    if (facts.putIfAbsent(volume.name(), volume) == null) {
      contents.put(volume.name(), tar(null));
    }
  }

  void remove(String name) {
    facts.remove(name);
    contents.remove(name);
  }

  List<VolumeFacts> all() {
    return List.copyOf(facts.values());
  }

  Optional<VolumeFacts> find(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  InputStream read(String name) {
    byte[] content = contents.get(name);
    if (content == null) {
      throw new VolumeMissing(name);
    }
    return new ByteArrayInputStream(content);
  }

  void fill(String name, InputStream tar) {
    if (!contents.containsKey(name)) {
      throw new VolumeMissing(name);
    }
    try {
      contents.put(name, tar.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves one file in a volume, if it is one of ours. */
  void write(String name, String text) {
    contents.computeIfPresent(name, (_, _) -> tar(text));
  }

  private static byte[] tar(@Nullable String text) {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      tar.putArchiveEntry(new TarArchiveEntry("volume/"));
      tar.closeArchiveEntry();
      if (text != null) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry("volume/written");
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
