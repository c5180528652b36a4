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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import universe.indexer.Credentials;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.indexer.RepositoryReader;
import universe.indexer.RepositorySource;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot;
import universe.spec.BundleVersion;
import universe.spec.DcosRelease;

/** Reads bundles over HTTP; asks only for what is newer than what is indexed. */
public final class Bundles implements RepositoryReader {

  private static final String MEDIA_TYPE = "application/vnd.dcos.universe.repo+json";

  /** Stands before a date of change where a host gives no ETag. */
  private static final String MODIFIED = "modified: ";

  private final Path folder;
  private final GuardedHttp http;
  private final IndexLimits limits;
  private final DcosRelease release;

  /**
   * A reader that keeps what it downloads only while it reads it.
   *
   * @param folder folder for downloads
   * @param release what hosts are told that packages must fit (package-format 8.3)
   */
  public Bundles(Path folder, GuardedHttp http, IndexLimits limits, DcosRelease release) {
    this.folder = folder;
    this.http = http;
    this.limits = limits;
    this.release = release;
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
              file, answer.validator(), versionOf(source, answer.contentType()), limits);
      if (known != null && known.commit().equals(snapshot.commit())) {
        return Optional.empty();
      }
      kept = true;
      return Optional.of(snapshot);
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
      @Nullable String validator) {

    Answer(HttpResponse response) {
      this(
          response.getCode(),
          value(response, "Content-Type"),
          value(response, "Content-Encoding"),
          validator(value(response, "ETag"), value(response, "Last-Modified")));
    }

    private static @Nullable String validator(@Nullable String tag, @Nullable String modified) {
      return tag != null || modified == null ? tag : MODIFIED + modified;
    }

    private static @Nullable String value(HttpResponse response, String name) {
      Header header = response.getFirstHeader(name);
      return header == null ? null : header.getValue();
    }
  }

  private Answer download(RepositorySource source, @Nullable Known known, Path file)
      throws RepositoryUnavailable {
    try {
      return http.get(
          URI.create(source.address()),
          limits.transferBytes(),
          headers(source, known),
          (response, body) -> {
            var answer = new Answer(response);
            if (answer.status() == 200) {
              save(body, file);
            }
            return answer;
          });
    } catch (IllegalArgumentException e) {
      throw new RepositoryUnavailable(
          "address-malformed",
          source.address() + " is no address",
          "an address such as https://example.org/repo.json",
          e);
    } catch (IOException e) {
      throw RepositoryUnavailable.because(source.address(), e);
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
        Stream.of(BundleVersion.V5, BundleVersion.V4, BundleVersion.V3)
            .map(BundleVersion::mediaType)
            .collect(Collectors.joining(", ")));
    headers.put("Accept-Encoding", "gzip");
    headers.put("User-Agent", "universe dcos/" + release);
    var validator = known == null ? null : known.entityTag();
    if (validator != null && validator.startsWith(MODIFIED)) {
      headers.put("If-Modified-Since", validator.substring(MODIFIED.length()));
    } else if (validator != null) {
      headers.put("If-None-Match", validator);
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
      throw RepositoryUnavailable.accessDenied(source.address(), null);
    }
    if (status == 404 || status == 410) {
      throw new RepositoryUnavailable(
          "repository-gone",
          "%s answers %d: there is nothing (any more)".formatted(source.address(), status),
          "the address of a bundle");
    }
    if (status != 200) {
      throw new RepositoryUnavailable(
          "repository-unreachable",
          "%s answers %d".formatted(source.address(), status),
          "200 with a bundle");
    }
    var encoding = answer.encoding();
    if (encoding != null
        && !List.of("gzip", "identity").contains(encoding.toLowerCase(Locale.ROOT))) {
      throw new RepositoryUnavailable(
          "bundle-encoding", "the bundle is packed as " + encoding, "gzip, or not packed at all");
    }
  }

  private static BundleVersion versionOf(RepositorySource source, @Nullable String contentType)
      throws RepositoryUnavailable {
    var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).strip();
    var bare = type.split(";", 2)[0].strip();
    // A plain web server knows no better than these.
    if (List.of("", "application/json", "text/plain", "application/octet-stream").contains(bare)) {
      return BundleVersion.V5;
    }
    if (bare.equals(MEDIA_TYPE) && !type.contains("version=")) {
      return BundleVersion.V5;
    }
    return BundleVersion.ofMediaType(type)
        .orElseThrow(() ->
            new RepositoryUnavailable(
                "bundle-type",
                "%s answers \"%s\", which is no bundle that can be read"
                    .formatted(source.address(), type),
                MEDIA_TYPE + " of version v3, v4 or v5, or application/json"));
  }
}
