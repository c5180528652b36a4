package universe.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of this checkout point at is there. */
class DocumentsTest {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NOT_OURS = Set.of("node_modules", "target", "dist", ".git");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern COMMAND = Pattern.compile("\\./universe ([a-z][a-z-]*)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

  static Stream<Path> documents() throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        CHECKOUT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              found.add(CHECKOUT.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Path document) throws IOException {
    Path file = CHECKOUT.resolve(document);

    assertThat(matches(LINK, Files.readString(file)))
        .filteredOn(link -> !link.contains(":"))
        .allSatisfy(link -> leadsSomewhere(file, link));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void commandsAreThoseOfTheLauncher(Path document) throws IOException {
    String launcher = Files.readString(CHECKOUT.resolve("universe"));

    assertThat(matches(COMMAND, Files.readString(CHECKOUT.resolve(document))))
        .filteredOn(command -> !command.equals("backup")) // announced where saving by hand is told
        .allSatisfy(command -> assertThat(launcher).containsPattern("(?m)^  " + command + "\\b"));
  }

  private static void leadsSomewhere(Path from, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    assertThat(target).exists();
    if (parts.length == 2) {
      Set<String> anchors =
          matches(HEADING, Files.readString(target)).stream()
              .map(heading -> heading.toLowerCase(Locale.ROOT))
              .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
              .collect(Collectors.toSet());
      assertThat(anchors).as("headings of %s", target).contains(parts[1]);
    }
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
  }
}
