package universe.indexer.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import universe.indexer.FoundProblem;
import universe.indexer.IconFile;
import universe.indexer.Icons;
import universe.indexer.IndexLimits;
import universe.indexer.PackageDirectory;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot;
import universe.spec.BundleReader;
import universe.spec.BundleVersion;
import universe.spec.PackageFiles;
import universe.spec.Reading;

/** A downloaded bundle; read twice, so that it need never be in memory as a whole. */
record BundleSnapshot(
    Path file,
    String commit,
    @Nullable String entityTag,
    BundleVersion version,
    IndexLimits limits,
    Instant committedAt)
    implements Snapshot {

  /** More of them say nothing new. */
  private static final int MOST_DOUBLES = 200;

  private static final PackageFiles NO_FILES =
      new PackageFiles() {
        @Override
        public List<String> names() {
          return List.of();
        }

        @Override
        public Optional<byte[]> read(String name) {
          return Optional.empty();
        }
      };

  static BundleSnapshot of(
      Path file, @Nullable String entityTag, BundleVersion version, IndexLimits limits)
      throws IOException {
    return new BundleSnapshot(file, hash(file), entityTag, version, limits, Instant.now());
  }

  @Override
  public Listing list() throws IOException, RepositoryUnavailable {
    Map<String, PackageDirectory> found = new LinkedHashMap<>();
    var doubles = new ArrayList<FoundProblem>();
    BundleReader.Outcome outcome;
    try {
      outcome =
          readAll(entry -> {
            if (entry.index() >= limits.revisions()) {
              throw new TooManyPackages();
            }
            var directory = directory(entry);
            boolean isNew = found.putIfAbsent(directory.path(), directory) == null;
            if (!isNew && doubles.size() < MOST_DOUBLES) {
              doubles.add(
                  FoundProblem.ofLayout(
                      directory.path(),
                      "release-twice",
                      "the bundle has %s twice; the first one counts".formatted(directory.path()),
                      "each release of a package once"));
            }
          });
    } catch (TooManyPackages e) {
      throw new RepositoryUnavailable(
          "repository-too-large",
          "the bundle has more than %d packages".formatted(limits.revisions()),
          "at most %d".formatted(limits.revisions()),
          e);
    } catch (ZipException | EOFException e) {
      throw new RepositoryUnavailable(
          "bundle-broken", "the bundle is packed, but not as gzip says", "a whole gzip file", e);
    }
    if (!outcome.isComplete()) {
      // Half a bundle looks like one whose other half was withdrawn.
      var problem = outcome.problems().getFirst();
      throw new RepositoryUnavailable(
          problem.rule().equals("too-large") ? "repository-too-large" : "bundle-broken",
          "the bundle is broken: " + problem.message(),
          problem.expected());
    }
    return new Listing(List.copyOf(found.values()), doubles);
  }

  /** Ends the reading of a bundle that means no good. */
  private static final class TooManyPackages extends RuntimeException {}

  @Override
  public Map<String, Instant> changedAt(
      Collection<PackageDirectory> directories, @Nullable String since) {
    return Map.of(); // a bundle does not remember
  }

  @Override
  public void read(Collection<PackageDirectory> directories, Reader reader) throws IOException {
    var wanted =
        directories.stream().collect(Collectors.toMap(PackageDirectory::path, Function.identity()));
    try {
      readAll(entry -> {
        var directory = wanted.remove(directory(entry).path());
        if (directory != null) {
          try {
            reader.take(directory, entry.reading(), icon(entry.reading()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private BundleReader.Outcome readAll(Consumer<BundleReader.Entry> each) throws IOException {
    try (var content = Files.newInputStream(file)) {
      return new BundleReader("bundle", version, limits.transferBytes()).read(content, each);
    }
  }

  private static Optional<IconFile> icon(Reading reading) throws IOException {
    return reading instanceof Reading.Read(var definition, var ignored)
        ? Icons.in(definition, NO_FILES)
        : Optional.empty();
  }

  private static PackageDirectory directory(BundleReader.Entry entry) {
    boolean known = !entry.name().isEmpty() && entry.name().length() <= 255 && entry.release() >= 0;
    var path = known ? entry.name() + "/" + entry.release() : "#" + entry.index();
    return new PackageDirectory(
        path,
        known ? entry.name() : "",
        known ? entry.release() : 0,
        IconFile.sha256(content(entry.reading()).getBytes(StandardCharsets.UTF_8)));
  }

  private static String content(Reading reading) {
    return switch (reading) {
      case Reading.Read(var definition, var problems) -> definition.toJson() + "\n" + problems;
      case Reading.Broken(var problems) -> problems.toString();
    };
  }

  private static String hash(Path file) throws IOException {
    try (InputStream content =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) content).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
