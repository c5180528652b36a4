package universe.server.instance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.Revision.Answers;
import universe.spec.PackageDefinition;
import universe.spec.PackageSpec;

/** What a plan looked at, as a hash; placeholders differ from look to look and do not count. */
final class Seen {

  private static final Pattern PLACEHOLDER = Pattern.compile("universe-secret-[0-9a-f-]{36}");

  private Seen() {}

  static String hash(
      PackageDefinition definition,
      Answers answers,
      String node,
      List<VolumeChoice> volumes,
      PlanContent content) {
    return hash(
        definition.toJson().toString(),
        withoutPlaceholders(answers.app()),
        answers.bindings().toString(),
        node,
        volumes.stream()
            .map(each -> each.name() + (each.reused() == null ? "" : " " + each.id()))
            .collect(Collectors.joining("\n")),
        content.warnings().toString(),
        content.checks().stream()
            .map(PreCheck::passed)
            .map(String::valueOf)
            .collect(Collectors.joining()));
  }

  /** What an app definition says, whatever its secrets are called. */
  static String withoutPlaceholders(ObjectNode app) {
    return neutral(PackageSpec.withoutLabels(app).toString());
  }

  static String neutral(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("secret");
  }

  /** All placeholders that stand in a text. */
  static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  static String hash(String... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
