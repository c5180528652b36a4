package universe.server.instance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.PackageDefinition;
import universe.spec.PackageSpec;
import universe.spec.marathon.Notice;
import universe.spec.workload.Workload;

/**
 * One accepted definition of an instance; secrets are placeholders throughout.
 *
 * @param number counted from 1
 * @param source what it was made from
 * @param answers options and rendering
 * @param workload what runs
 * @param warnings what does not work quite as the package asks
 * @param volumes names of the volumes on the target, by {@code <service>.<volume>.<index>}
 * @param publish whether all ports are published
 * @param imageDigests images that really run, by service; empty until the install has succeeded
 * @param operation what brought it about
 */
public record Revision(
    UUID instance,
    int number,
    Source source,
    Answers answers,
    Workload workload,
    List<Notice> warnings,
    Map<String, String> volumes,
    boolean publish,
    Map<String, String> imageDigests,
    @Nullable UUID operation,
    Instant createdAt,
    String createdBy) {

  public Revision {
    warnings = List.copyOf(warnings);
    volumes = Map.copyOf(volumes);
    imageDigests = Map.copyOf(imageDigests);
  }

  /** The same, made by this user. */
  Revision createdBy(String user) {
    return new Revision(
        instance,
        number,
        source,
        answers,
        workload,
        warnings,
        volumes,
        publish,
        imageDigests,
        operation,
        createdAt,
        user);
  }

  /** What the user answered, for people; null in place of a secret. */
  public ObjectNode maskedAnswers() {
    return SecretAnswers.masked(answers.given(), answers.secrets());
  }

  /** The resolved options for people; null in place of a secret. */
  public ObjectNode maskedOptions() {
    return SecretAnswers.masked(answers.resolved(), answers.secrets());
  }

  /** The app definition for people, without the labels that repeat the whole package. */
  public ObjectNode definition() {
    return PackageSpec.withoutLabels(answers.app());
  }

  /** The package version it was made from, and where that came from; no commit for a bundle. */
  public record Source(
      PackageDefinition definition,
      UUID repository,
      String repositoryName,
      String repositoryAddress,
      @Nullable String commit) {}

  /**
   * What was answered and what came of it.
   *
   * @param given what the user answered
   * @param resolved that, merged over the package's defaults
   * @param secrets JSON pointers of the options nobody may see
   * @param app the app definition with the system labels
   * @param bindings what its needs are joined with; it has answered some of the options
   */
  public record Answers(
      ObjectNode given,
      ObjectNode resolved,
      Set<String> secrets,
      ObjectNode app,
      List<Binding> bindings) {
    public Answers {
      secrets = Set.copyOf(secrets);
      bindings = List.copyOf(bindings);
    }

    /** The same with another app definition. */
    Answers rendering(ObjectNode other) {
      return new Answers(given, resolved, secrets, other, bindings);
    }

    /** The same with other bindings. */
    Answers boundBy(List<Binding> others) {
      return new Answers(given, resolved, secrets, app, others);
    }
  }
}
