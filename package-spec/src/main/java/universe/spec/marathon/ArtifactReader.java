package universe.spec.marathon;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.Artifact;

/** Reads what is fetched into the sandbox, in its current and its old spelling. */
final class ArtifactReader {

  private static final int LONGEST = 1024;
  private static final Pattern ARCHIVE =
      Pattern.compile(".*\\.(?:tar|tar\\.gz|tar\\.bz2|tar\\.xz|gz|tgz|tbz2|txz|zip)");

  /** What the server can fetch; which of these it will, policy decides. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "file");

  private final Fields app;

  ArtifactReader(Fields app) {
    this.app = app;
  }

  List<Artifact> read() {
    var fetch = app.objects("fetch");
    var uris = app.texts("uris");
    if (!fetch.isEmpty() && !uris.isEmpty()) {
      app.reject("uris", "cannot stand beside 'fetch'; move all addresses to 'fetch'");
    }
    var artifacts = new ArrayList<Artifact>();
    for (var one : fetch) {
      artifact(one, artifacts);
    }
    for (int i = 0; i < uris.size(); i++) {
      oldSpelling("uris[%d]".formatted(i), uris.get(i), artifacts);
    }
    return artifacts;
  }

  private void artifact(Fields fetch, List<Artifact> artifacts) {
    boolean extract = !fetch.has("extract") || fetch.flag("extract");
    boolean executable = fetch.flag("executable");
    boolean cache = fetch.flag("cache");
    var destination = fetch.words("destPath").orElse(null);
    if (destination != null && !Paths.isBelow(destination)) {
      fetch.reject(
          "destPath", "must be a relative path below the sandbox, was '" + destination + "'");
    }
    if (!fetch.has("uri")) {
      fetch.reject("uri", "is required");
    }
    fetch
        .text("uri")
        .filter(uri -> usable(fetch.path("uri"), uri, destination))
        .ifPresent(
            uri -> artifacts.add(new Artifact(uri, extract, executable, cache, destination)));
  }

  private void oldSpelling(String path, String uri, List<Artifact> artifacts) {
    if (uri.isEmpty()) {
      app.notices().warn(path, "an empty address, ignored");
    } else if (uri.length() > LONGEST) {
      app.notices()
          .reject(path, "an address must not be longer than %d characters".formatted(LONGEST));
    } else if (usable(path, uri, null)) {
      var name = withoutQuery(uri).toLowerCase(Locale.ROOT);
      artifacts.add(new Artifact(uri, ARCHIVE.matcher(name).matches(), false, false, null));
    }
  }

  private boolean usable(String path, String uri, @Nullable String destination) {
    try {
      var parsed = new URI(uri);
      var scheme =
          parsed.getScheme() == null ? "file" : parsed.getScheme().toLowerCase(Locale.ROOT);
      if (!SCHEMES.contains(scheme)) {
        app.notices()
            .reject(path, "cannot fetch '%s:' addresses; http and https work".formatted(scheme));
        return false;
      }
      if (destination == null && !Paths.isBelow(lastSegment(uri))) {
        app.notices().reject(path, "names no file; give its name in 'destPath'");
        return false;
      }
      return true;
    } catch (URISyntaxException e) {
      app.notices().reject(path, "is not an address: " + e.getReason());
      return false;
    }
  }

  private static String lastSegment(String uri) {
    var path = withoutQuery(uri);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String withoutQuery(String uri) {
    return uri.replaceFirst("[?#].*$", "");
  }
}
