package universe.server.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import universe.server.catalog.CatalogSearch;
import universe.server.catalog.CatalogSearch.ShelvedVersion;
import universe.server.catalog.PackageDetails;
import universe.server.catalog.PackageMissing;
import universe.server.catalog.PackagePage;
import universe.server.catalog.PackageQuery;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.spec.Installability;

/** Packages and their versions over HTTP. */
@RestController
@RequestMapping("/api/v1/packages")
class PackageController {

  private final CatalogSearch search;
  private final Access access;

  PackageController(CatalogSearch search, Access access) {
    this.search = search;
    this.access = access;
  }

  @Operation(summary = "Search the catalog")
  @GetMapping
  ResponseEntity<PackagePage> search(
      @ParameterObject SearchParameters parameters,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH) Optional<String> known) {
    access.require(Action.READ, "packages");
    var query = parameters.query();
    return unlessKnown(known, () -> search.search(query));
  }

  @Operation(summary = "A package and its versions")
  @GetMapping("/{name}")
  ResponseEntity<PackageDetails> details(
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean hidden,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH) Optional<String> known) {
    access.require(Action.READ, "packages/" + name);
    return unlessKnown(
        known,
        () -> search.details(name, hidden).orElseThrow(() -> new PackageMissing(name, null)));
  }

  @Operation(summary = "A version with all that a form for it needs")
  @GetMapping("/{name}/versions/{version}")
  VersionDetails version(
      @PathVariable String name,
      @PathVariable String version,
      @RequestParam Optional<UUID> repository,
      @RequestParam Optional<Long> release) {
    access.require(Action.READ, "packages/" + name);
    var found = found(name, version, repository.orElse(null), release.orElse(null));
    boolean installs =
        !(found.installability() instanceof Installability.Impossible)
            && access.may(Action.INSTALL, "packages/" + name);
    return VersionDetails.of(found, installs ? List.of("install") : List.of());
  }

  @Operation(summary = "The template of a version, as it was written")
  @GetMapping(
      path = "/{name}/versions/{version}/template",
      produces = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8")
  String template(
      @PathVariable String name,
      @PathVariable String version,
      @RequestParam Optional<UUID> repository,
      @RequestParam Optional<Long> release) {
    access.require(Action.READ, "packages/" + name);
    return found(name, version, repository.orElse(null), release.orElse(null))
        .entry()
        .definition()
        .template()
        .orElseThrow(() -> new TemplateMissing(name, version));
  }

  private ShelvedVersion found(
      String name, String version, @Nullable UUID repository, @Nullable Long release) {
    return search
        .version(name, version, repository, release)
        .orElseThrow(() -> new PackageMissing(name, version));
  }

  /** Answers 304 where the catalog is what the client saw last. */
  private <T> ResponseEntity<T> unlessKnown(Optional<String> known, Supplier<T> answer) {
    // Read before the answer: an answer may be newer than its tag, never older.
    var tag = "W/\"catalog-" + search.generation() + "\"";
    var always = CacheControl.noCache().cachePrivate();
    if (known.filter(tags -> List.of(tags.split("\\s*,\\s*")).contains(tag)).isPresent()) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(always).build();
    }
    return ResponseEntity.ok().eTag(tag).cacheControl(always).body(answer.get());
  }

  /** What can be asked of the catalog, each of it optional. */
  record SearchParameters(
      @Nullable String q,
      @Nullable List<String> tag,
      @Nullable List<String> repository,
      @Nullable List<String> licence,
      @Nullable Boolean framework,
      @Nullable Boolean featured,
      @Nullable Boolean installable,
      @Nullable Boolean hidden,
      @Nullable String sort,
      @Nullable String cursor,
      @Nullable Integer limit) {

    PackageQuery query() {
      return new PackageQuery(
          q,
          orNone(tag),
          orNone(repository),
          orNone(licence),
          framework,
          featured,
          installable,
          Boolean.TRUE.equals(hidden),
          sort == null ? PackageQuery.Sort.RELEVANCE : PackageQuery.Sort.parse(sort),
          cursor,
          limit == null ? 50 : limit);
    }

    private static List<String> orNone(@Nullable List<String> values) {
      return values == null ? List.of() : values;
    }
  }
}
