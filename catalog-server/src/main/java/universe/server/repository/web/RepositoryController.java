package universe.server.repository.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.repository.IndexRun;
import universe.server.repository.PackageRepositories;
import universe.server.repository.PackageRepository;
import universe.server.repository.PackageRepository.Counts;
import universe.server.repository.PackageRepository.CredentialKind;
import universe.server.repository.PackageRepository.Kind;
import universe.server.repository.PackageRepository.State;
import universe.server.repository.RepositoryChange;
import universe.server.repository.RepositoryMissing;
import universe.server.repository.RepositoryProblem;
import universe.server.repository.RepositoryRefused;

/** Repositories over HTTP. */
@RestController
@RequestMapping("/api/v1/repositories")
class RepositoryController {

  private static final int LONGEST_PAGE = 200;

  private final PackageRepositories repositories;
  private final Access access;

  RepositoryController(PackageRepositories repositories, Access access) {
    this.repositories = repositories;
    this.access = access;
  }

  @Operation(summary = "List the repositories")
  @GetMapping
  Page<Repository> list() {
    access.require(Action.READ, "repositories");
    return new Page<>(repositories.all().stream().map(this::answer).toList(), null);
  }

  @Operation(summary = "A repository")
  @GetMapping("/{id}")
  Repository repository(@PathVariable UUID id) {
    access.require(Action.READ, "repositories/" + id);
    return answer(found(id));
  }

  @Operation(summary = "Add a repository")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Repository> add(@RequestBody RepositoryChange wanted) {
    access.require(Action.MAINTAIN_REPOSITORIES, "repositories");
    var added = answer(repositories.add(wanted));
    return ResponseEntity.created(URI.create("/api/v1/repositories/" + added.id())).body(added);
  }

  @Operation(summary = "Change a repository")
  @PatchMapping("/{id}")
  Repository change(@PathVariable UUID id, @RequestBody RepositoryChange wanted) {
    access.require(Action.MAINTAIN_REPOSITORIES, "repositories/" + id);
    return answer(repositories.change(id, wanted));
  }

  @Operation(summary = "Remove a repository")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    access.require(Action.MAINTAIN_REPOSITORIES, "repositories/" + id);
    repositories.remove(id);
  }

  @Operation(summary = "Look at a repository now")
  @PostMapping("/{id}/refresh")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Refresh refresh(@PathVariable UUID id) {
    access.require(Action.MAINTAIN_REPOSITORIES, "repositories/" + id);
    return new Refresh(repositories.refresh(id));
  }

  @Operation(summary = "The index runs of a repository, newest first")
  @GetMapping("/{id}/index-runs")
  Page<IndexRun> runs(
      @PathVariable UUID id,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "50") int limit) {
    access.require(Action.READ, "repositories/" + id);
    found(id);
    int length = Math.clamp(limit, 1, LONGEST_PAGE);
    var runs =
        repositories.runs(id, cursor.map(RepositoryController::instant).orElse(null), length);
    var next = runs.size() < length ? null : runs.getLast().startedAt().toString();
    return new Page<>(runs, next);
  }

  @Operation(summary = "What is wrong in a repository")
  @GetMapping("/{id}/problems")
  Page<RepositoryProblem> problems(
      @PathVariable UUID id,
      @RequestParam(name = "package") Optional<String> packageName,
      @RequestParam Optional<Long> cursor,
      @RequestParam(defaultValue = "100") int limit) {
    access.require(Action.MAINTAIN_REPOSITORIES, "repositories/" + id);
    found(id);
    int length = Math.clamp(limit, 1, LONGEST_PAGE);
    var problems = repositories.problems(id, packageName.orElse(null), cursor.orElse(0L), length);
    var next = problems.size() < length ? null : String.valueOf(problems.getLast().position());
    return new Page<>(problems, next);
  }

  private PackageRepository found(UUID id) {
    return repositories.find(id).orElseThrow(() -> new RepositoryMissing(id));
  }

  private static Instant instant(String cursor) {
    try {
      return Instant.parse(cursor);
    } catch (DateTimeParseException e) {
      throw new RepositoryRefused("cursor", "cursor is none that this server gave out");
    }
  }

  private Repository answer(PackageRepository repository) {
    boolean maintains = access.may(Action.MAINTAIN_REPOSITORIES, "repositories/" + repository.id());
    var credentials = repository.credentials();
    var freshness = repository.freshness();
    return new Repository(
        repository.id(),
        repository.name(),
        repository.address(),
        lower(repository.kind()),
        repository.reference(),
        repository.folder(),
        repository.priority(),
        repository.pollInterval(),
        "/hooks/" + repository.id(),
        new RepositoryCredentials(lower(credentials.kind()), credentials.username()),
        new Freshness(
            lower(freshness.state()),
            freshness.lastIndexedAt(),
            freshness.lastCheckedAt(),
            freshness.lastCommit(),
            freshness.lastError(),
            freshness.nextPollAt()),
        repository.counts(),
        maintains ? List.of("change", "refresh", "remove", "problems") : List.of());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A repository as its page shows it. */
  record Repository(
      UUID id,
      String name,
      String address,
      @Schema(implementation = Kind.class) String kind,
      @Nullable String reference,
      @Nullable String folder,
      int priority,
      Duration pollInterval,
      String webhookPath,
      RepositoryCredentials credentials,
      Freshness freshness,
      Counts counts,
      List<String> allowedActions) {}

  /** How a repository is entered, without the secret. */
  record RepositoryCredentials(
      @Schema(implementation = CredentialKind.class) String kind, @Nullable String username) {}

  /** How true the catalog is to a repository. */
  record Freshness(
      @Schema(implementation = State.class) String state,
      @Nullable Instant lastIndexedAt,
      @Nullable Instant lastCheckedAt,
      @Nullable String lastCommit,
      @Nullable String lastError,
      @Nullable Instant nextPollAt) {}

  /** A look that was asked for. */
  record Refresh(IndexRun indexRun) {}
}
