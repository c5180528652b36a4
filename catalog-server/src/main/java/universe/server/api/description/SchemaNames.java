package universe.server.api.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * What schemas are called: what {@code @Schema(name = …)} says, else like their record; a page of
 * instances is an {@code InstancePage}. Two records may not share a name, or one would hide the
 * other.
 */
@Component
class SchemaNames {

  private final Map<String, Class<?>> known = new ConcurrentHashMap<>();
  private final List<String> clashes = new CopyOnWriteArrayList<>();

  String of(JavaType type) {
    var raw = type.getRawClass();
    var annotation = raw.getAnnotation(Schema.class);
    var own =
        annotation == null || annotation.name().isEmpty() ? raw.getSimpleName() : annotation.name();
    var earlier = known.putIfAbsent(own, raw);
    if (earlier != null && earlier != raw) {
      clashes.add("%s and %s are both called %s".formatted(earlier.getName(), raw.getName(), own));
    }
    var name = new StringBuilder();
    for (var parameter : type.getBindings().getTypeParameters()) {
      name.append(of(parameter));
    }
    return name.append(own).toString();
  }

  /** To be asked when all is described: springdoc swallows what is thrown on the way there. */
  void refuseClashes() {
    if (!clashes.isEmpty()) {
      throw new IllegalStateException(
          "Give one of each pair a @Schema(name = …): " + String.join("; ", clashes));
    }
  }
}
