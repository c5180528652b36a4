package universe.server.instance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An installed package.
 *
 * @param id opaque, in URLs, keys and labels
 * @param target where it runs
 * @param node the node it was placed on
 * @param name unique among the live instances of its target, such as {@code /shop/db}
 * @param packageName the package it came from
 * @param revision number of the revision that runs; 0 until its install has succeeded
 * @param installedAt when its install succeeded; null before that
 * @param removedAt when it was removed; null while it lives
 */
public record Instance(
    UUID id,
    UUID target,
    String node,
    String name,
    String packageName,
    int revision,
    Instant createdAt,
    String createdBy,
    @Nullable Instant installedAt,
    @Nullable Instant removedAt) {

  /** The same with another revision. */
  Instance at(int number) {
    return new Instance(
        id, target, node, name, packageName, number, createdAt, createdBy, installedAt, removedAt);
  }
}
