package universe.server.runtime;

import java.util.UUID;

/** A task of an instance does something else or is differently well than before. */
public record TaskChanged(UUID instance, Tasks.TaskStatus status) {}
