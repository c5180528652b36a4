package universe.server.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.spec.PackageDefinition;

/**
 * One version of a package in the catalog, with where it came from.
 *
 * @param repository id of its repository
 * @param repositoryName name of its repository
 * @param repositoryAddress address of its repository, without credentials
 * @param commit commit it was read from; null for a bundle
 * @param definition what its author wrote
 */
public record CatalogEntry(
    UUID repository,
    String repositoryName,
    String repositoryAddress,
    @Nullable String commit,
    PackageDefinition definition) {}
