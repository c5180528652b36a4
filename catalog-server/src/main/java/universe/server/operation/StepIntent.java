package universe.server.operation;

import tools.jackson.databind.JsonNode;

/**
 * A step that an operation will take, as written to the journal before anything happens.
 *
 * @param name name of the {@link StepRunner} that carries it out, such as {@code create-task}
 * @param title what a user reads, such as "Create task 0 of db"
 * @param target what it acts upon, such as a container name
 * @param intent everything the runner needs; holds placeholders, never secrets
 */
public record StepIntent(String name, String title, String target, JsonNode intent) {}
