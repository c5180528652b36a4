package universe.server.identity;

import java.util.UUID;

/** Who is asking. */
public record User(UUID id, String name) {}
