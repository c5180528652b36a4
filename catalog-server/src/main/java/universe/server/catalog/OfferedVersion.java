package universe.server.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A version that the catalog offers, and which versions may come before and after it.
 *
 * @param release the number that orders the versions of a repository
 * @param repository id of its repository
 * @param repositoryName name of its repository
 * @param upgradesFrom versions that may be changed into this one; {@code *} stands for any
 * @param downgradesTo versions that this one may be changed into; {@code *} stands for any
 */
public record OfferedVersion(
    String version,
    long release,
    UUID repository,
    String repositoryName,
    List<String> upgradesFrom,
    List<String> downgradesTo) {

  public OfferedVersion {
    upgradesFrom = List.copyOf(upgradesFrom);
    downgradesTo = List.copyOf(downgradesTo);
  }
}
