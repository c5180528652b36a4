package universe.indexer.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PackParser;
import org.eclipse.jgit.util.NB;
import universe.indexer.Allowance;
import universe.indexer.IndexLimits;

/**
 * A bare repository on our disk. It takes in no more than the limits allow: JGit itself believes
 * whatever number of objects and whatever size a host announces, and makes room for them.
 */
final class Mirror extends FileRepository {

  /** Each fetch leaves a pack; beyond this many they are made one. */
  private static final int MOST_PACKS = 20;

  private final IndexLimits limits;
  private final boolean isNew;

  private Mirror(FileRepositoryBuilder builder, IndexLimits limits, boolean isNew)
      throws IOException {
    super(builder);
    this.limits = limits;
    this.isNew = isNew;
  }

  /** Opens a mirror, which is made where there is none, and made anew where it is damaged. */
  static Mirror open(Path folder, IndexLimits limits) throws IOException {
    if (looksWhole(folder)) {
      try {
        return build(folder, limits, false);
      } catch (IOException | IllegalArgumentException damaged) {
        delete(folder);
      }
    }
    delete(folder); // half of one, which a server left that was killed
    Files.createDirectories(folder);
    var repository = build(folder, limits, true);
    repository.create(true);
    var configuration = repository.getConfig();
    // One pack per fetch instead of a file per object, whatever the size.
    configuration.setInt("fetch", null, "unpackLimit", 1);
    configuration.setInt(ConfigConstants.CONFIG_GC_SECTION, null, "auto", 0);
    configuration.setString(ConfigConstants.CONFIG_GC_SECTION, null, "prunePackExpire", "now");
    // Looking for deltas holds ten objects in memory at a time, of whatever size.
    configuration.setBoolean(ConfigConstants.CONFIG_PACK_SECTION, null, "deltaCompression", false);
    configuration.setBoolean(ConfigConstants.CONFIG_PACK_SECTION, null, "buildBitmaps", false);
    configuration.save();
    return repository;
  }

  private static boolean looksWhole(Path folder) {
    return Files.exists(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects").resolve("pack"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  private static Mirror build(Path folder, IndexLimits limits, boolean isNew) throws IOException {
    var builder = new FileRepositoryBuilder();
    builder.setBare().setGitDir(folder.toFile()).setMustExist(!isNew).setup();
    return new Mirror(builder, limits, isNew);
  }

  /** Whether it was empty when it was opened, so that nothing in it can be old damage. */
  boolean isNew() {
    return isNew;
  }

  @Override
  public ObjectInserter newObjectInserter() {
    var inserter = super.newObjectInserter();
    return new ObjectInserter.Filter() {
      @Override
      protected ObjectInserter delegate() {
        return inserter;
      }

      @Override
      public PackParser newPackParser(InputStream pack) throws IOException {
        var parser = super.newPackParser(refusingTooMany(pack));
        parser.setMaxObjectSizeLimit(limits.objectBytes());
        return parser;
      }
    };
  }

  /** A pack says in its first twelve bytes how many objects it has. */
  private InputStream refusingTooMany(InputStream pack) throws IOException {
    var start = pack.readNBytes(12);
    if (start.length == 12 && NB.decodeUInt32(start, 8) > limits.objects()) {
      throw new Allowance.Exceeded(
          "sends %d objects".formatted(NB.decodeUInt32(start, 8)),
          "at most %d".formatted(limits.objects()));
    }
    var whole = new PushbackInputStream(pack, 12);
    whole.unread(start);
    return whole;
  }

  /** Packs it anew if it has become untidy; objects that no branch leads to any more go. */
  void tidy() throws IOException {
    try {
      if (packs() > MOST_PACKS) {
        Git.wrap(this).gc().setExpire(Clock.systemUTC().instant()).call();
      }
    } catch (GitAPIException e) {
      throw new IOException("the mirror cannot be packed", e);
    }
  }

  private long packs() throws IOException {
    var folder = getObjectsDirectory().toPath().resolve("pack");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".pack")).count();
    }
  }

  /** How much a mirror takes on disk, in bytes. */
  static long size(Path folder) throws IOException {
    var sum = new long[1];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            sum[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE; // a pack that was renamed meanwhile
          }
        });
    return sum[0];
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
