package universe.server.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.spec.Installability;
import universe.spec.Problem;

/** Finds packages for people: by words, by facets, version by version. */
public interface CatalogSearch {

  /** Grows with each change of the catalog; what was answered before may be outdated then. */
  long generation();

  PackagePage search(PackageQuery query);

  /**
   * A package with its versions.
   *
   * @param hidden whether versions count that are meant for another cluster version
   */
  Optional<PackageDetails> details(String name, boolean hidden);

  /**
   * One version, also a shadowed one where repository or release say so.
   *
   * @param repository its repository; null for the one that goes first
   * @param release its release; null for the newest of that version
   */
  Optional<ShelvedVersion> version(
      String name, String version, @Nullable UUID repository, @Nullable Long release);

  /** An icon by the last part of its address. */
  Optional<Icon> icon(String key);

  /** A version as it stands on the shelf: with icon and known problems. */
  record ShelvedVersion(
      CatalogEntry entry,
      @Nullable String iconUrl,
      Installability installability,
      List<Problem> problems) {
    public ShelvedVersion {
      problems = List.copyOf(problems);
    }
  }

  /** An image as browsers show it; its hash is that of its content. */
  @SuppressWarnings("ArrayRecordComponent") // sent as it is; a copy helps nobody
  record Icon(String hash, String contentType, byte[] content) {}
}
