package universe.server.runtime;

import java.util.UUID;

/**
 * Points at a task as a backend knows it.
 *
 * @param target the target it runs on
 * @param node the node it runs on, as the backend names it
 * @param id the backend's own id, such as a container id
 */
public record TaskRef(UUID target, String node, String id) {}
