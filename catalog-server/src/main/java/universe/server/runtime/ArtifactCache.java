package universe.server.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import universe.indexer.AddressGuard;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.server.api.DataFolder;
import universe.spec.workload.Artifact;

/** Downloads files for tasks and keeps them by their content. */
@Component
@EnableConfigurationProperties(ArtifactSettings.class)
class ArtifactCache {

  private static final Logger log = LoggerFactory.getLogger(ArtifactCache.class);

  private final Path folder;
  private final ArtifactSettings settings;
  private final GuardedHttp http;

  ArtifactCache(DataFolder data, ArtifactSettings settings) {
    this.folder = data.path().resolve("artifacts");
    this.settings = settings;
    var rules =
        new AddressGuard.Rules(settings.allowPrivateNetworks(), Set.of(), settings.trustedHosts());
    this.http = new GuardedHttp(new AddressGuard(rules), IndexLimits.DEFAULT);
  }

  /**
   * The content of an artifact as a file; from the cache where the artifact allows it.
   *
   * @throws ArtifactUnavailable saying why it cannot be had
   */
  Path fetch(Artifact artifact) {
    try {
      Path known = folder.resolve("addresses").resolve(digest(artifact.uri()));
      if (artifact.cache() && Files.exists(known)) {
        Path content = content(Files.readString(known));
        if (Files.exists(content)) {
          return content;
        }
      }
      return download(artifact.uri(), known);
    } catch (IOException | IllegalArgumentException e) {
      var unavailable = new ArtifactUnavailable(artifact.uri(), String.valueOf(e.getMessage()));
      unavailable.initCause(e);
      throw unavailable;
    }
  }

  private Path download(String uri, Path known) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(known.getParent());
    Path part = Files.createTempFile(folder, "download", ".part");
    try {
      String digest =
          http.get(
              URI.create(uri),
              settings.largest().toBytes(),
              Map.of(),
              (answer, body) -> {
                if (answer.getCode() != 200) {
                  throw new IOException("answered " + answer.getCode());
                }
                return save(body, part);
              });
      Path content = content(digest);
      Files.move(part, content, StandardCopyOption.REPLACE_EXISTING);
      noteChange(uri, known, digest);
      Files.writeString(known, digest);
      return content;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Nobody publishes checksums for these files, so at least a change is not silent. */
  private static void noteChange(String uri, Path known, String digest) throws IOException {
    if (Files.exists(known) && !Files.readString(known).equals(digest)) {
      log.atWarn()
          .addKeyValue("host", URI.create(uri).getHost())
          .addKeyValue("sha256", digest)
          .log("A fetched file has changed since it was fetched last");
    }
  }

  private Path content(String digest) {
    return folder.resolve("content").resolve(digest);
  }

  private static String save(InputStream body, Path part) throws IOException {
    var sha = sha256();
    try (var counted = new DigestInputStream(body, sha)) {
      Files.copy(counted, part, StandardCopyOption.REPLACE_EXISTING);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
