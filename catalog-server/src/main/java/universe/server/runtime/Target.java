package universe.server.runtime;

import java.util.UUID;

/**
 * A place to run.
 *
 * @param id its id
 * @param name what users call it
 * @param kind the backend that drives it
 */
public record Target(UUID id, String name, String kind) {}
