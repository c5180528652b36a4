package universe.server.catalog;

import java.util.UUID;

/** A repository, as far as a reader of the catalog needs to know it. */
public record RepositoryName(UUID id, String name) {}
