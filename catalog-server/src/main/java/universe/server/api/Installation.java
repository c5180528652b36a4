package universe.server.api;

import java.util.UUID;

/**
 * This Universe, as told apart from others on the same Engine; a bean.
 *
 * @param id made at the first start, kept in the database; the label of everything we create
 * @param name {@code default}, or what the operator calls it
 */
public record Installation(UUID id, String name) {

  /** The name of an installation that nobody named; its containers' names carry no prefix. */
  public static final String DEFAULT_NAME = "default";

  /** Whether names of containers, volumes and networks go without a prefix. */
  public boolean isDefault() {
    return name.equals(DEFAULT_NAME);
  }
}
