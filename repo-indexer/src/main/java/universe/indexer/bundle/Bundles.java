package universe.indexer.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import universe.indexer.AddressRefused;
import universe.indexer.Credentials;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.indexer.RepositoryReader;
import universe.indexer.RepositorySource;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot;
import universe.spec.BundleVersion;

/** Reads bundles over HTTP; asks only for what is newer than what is indexed. */
public final class Bundles implements RepositoryReader {

  private static final String MEDIA_TYPE = "application/vnd.dcos.universe.repo+json";

  private final Path folder;
  private final GuardedHttp http;
  private final IndexLimits limits;
  private final String clusterVersion;

  /**
   * A reader that keeps what it downloads only while it reads it.
   *
   * @param folder folder for downloads
   * @param clusterVersion what hosts are told that packages must fit (package-format 8.3)
   */
  public Bundles(Path folder, GuardedHttp http, IndexLimits limits, String clusterVersion) {
    this.folder = folder;
    this.http = http;
    this.limits = limits;
    this.clusterVersion = clusterVersion;
  }

  @Override
  public Optional<Snapshot> fetch(RepositorySource source, @Nullable Known known)
      throws IOException, RepositoryUnavailable {
    Files.createDirectories(folder);
    var file = Files.createTempFile(folder, "bundle-", ".json");
    boolean kept = false;
    try {
      var answer = download(source, known, file);
      if (answer.status() == 304 && known != null) {
        return Optional.empty();
      }
      refuseUnlessGood(source, answer);
      var snapshot =
          BundleSnapshot.of(
              file, answer.entityTag(), versionOf(source, answer.contentType()), limits);
      if (known != null && known.commit().equals(snapshot.commit())) {
        return Optional.empty();
      }
      kept = true;
      return Optional.of(snapshot);
    } catch (AddressRefused e) {
      throw new RepositoryUnavailable("address-refused", String.valueOf(e.getMessage()), e);
    } finally {
      if (!kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  private record Answer(
      int status,
      @Nullable String contentType,
      @Nullable String encoding,
      @Nullable String entityTag) {

    Answer(HttpResponse response) {
      this(
          response.getCode(),
          value(response, "Content-Type"),
          value(response, "Content-Encoding"),
          value(response, "ETag"));
    }

    private static @Nullable String value(HttpResponse response, String name) {
      Header header = response.getFirstHeader(name);
      return header == null ? null : header.getValue();
    }
  }

  private Answer download(RepositorySource source, @Nullable Known known, Path file)
      throws IOException, RepositoryUnavailable {
    try {
      return http.get(
          URI.create(source.address()),
          limits.transferBytes(),
          headers(source, known),
          (response, body) -> {
            save(body, file);
            return new Answer(response);
          });
    } catch (IllegalArgumentException e) {
      throw new RepositoryUnavailable(
          "address-malformed", source.address() + " is not an address", e);
    }
  }

  private static void save(InputStream body, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      body.transferTo(out);
    }
  }

  private Map<String, String> headers(RepositorySource source, @Nullable Known known) {
    Map<String, String> headers = new HashMap<>();
    headers.put(
        "Accept",
        String.join(
            ", ",
            List.of("v5", "v4", "v3").stream()
                .map(each -> MEDIA_TYPE + ";charset=utf-8;version=" + each)
                .toList()));
    headers.put("Accept-Encoding", "gzip");
    headers.put("User-Agent", "universe dcos/" + clusterVersion);
    if (known != null && known.entityTag() != null) {
      headers.put("If-None-Match", known.entityTag());
    }
    if (source.credentials() instanceof Credentials.Basic(var username, var password)) {
      var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
      headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return headers;
  }

  private static void refuseUnlessGood(RepositorySource source, Answer answer)
      throws RepositoryUnavailable {
    int status = answer.status();
    if (status == 401 || status == 403) {
      throw new RepositoryUnavailable(
          "access-denied",
          source.address() + " refuses our credentials, or wants some and has none");
    }
    if (status == 404 || status == 410) {
      throw new RepositoryUnavailable("repository-gone", source.address() + " is gone");
    }
    if (status != 200) {
      throw new RepositoryUnavailable(
          "repository-unreachable", "%s answers %d".formatted(source.address(), status));
    }
    var encoding = answer.encoding();
    if (encoding != null
        && !List.of("gzip", "identity").contains(encoding.toLowerCase(Locale.ROOT))) {
      throw new RepositoryUnavailable(
          "bundle-encoding", "the bundle is packed as %s; gzip can be read".formatted(encoding));
    }
  }

  private static BundleVersion versionOf(RepositorySource source, @Nullable String contentType)
      throws RepositoryUnavailable {
    var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).replace(" ", "");
    // A plain web server knows no better than this.
    if (type.startsWith("application/json") || type.startsWith("text/plain") || type.isEmpty()) {
      return BundleVersion.V5;
    }
    if (type.startsWith(MEDIA_TYPE)) {
      for (var version : BundleVersion.values()) {
        if (type.contains("version=" + version.name().toLowerCase(Locale.ROOT))) {
          return version;
        }
      }
      if (!type.contains("version=")) {
        return BundleVersion.V5;
      }
    }
    throw new RepositoryUnavailable(
        "bundle-type",
        "%s answers %s, which is no bundle of version 3 to 5".formatted(source.address(), type));
  }
}
