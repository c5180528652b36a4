package universe.spec.marathon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The secrets that an app declares.
 *
 * @param sources paths in the secret store, by the names the app gives them
 */
record Secrets(Map<String, String> sources) {

  Secrets {
    sources = Map.copyOf(sources);
  }

  static Secrets read(Fields app) {
    var declared = app.object("secrets");
    var sources = new LinkedHashMap<String, String>();
    for (var name : declared.names()) {
      if (declared.has(name)) {
        var secret = declared.object(name);
        if (!secret.has("source")) {
          secret.reject("source", "is required: the secret's path in the secret store");
        }
        // An unusable source was rejected; the name still counts as declared.
        sources.put(name, secret.words("source").orElse(name));
      }
    }
    return new Secrets(sources);
  }

  /** Where a declared secret comes from; a name that is not declared is rejected at the path. */
  Optional<String> source(String name, String path, Notices notices) {
    var source = Optional.ofNullable(sources.get(name));
    if (source.isEmpty()) {
      notices.reject(path, "secret '%s' is not declared in 'secrets'".formatted(name));
    }
    return source;
  }
}
