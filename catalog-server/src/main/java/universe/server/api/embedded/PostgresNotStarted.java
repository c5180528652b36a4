package universe.server.api.embedded;

import universe.server.api.StartRefused;

/** The embedded PostgreSQL cannot run here; the message says why and what else would do. */
public class PostgresNotStarted extends StartRefused {

  public PostgresNotStarted(String reason) {
    super(reason, "or use any PostgreSQL 15 or newer instead: set UNIVERSE_DATABASE_URL");
  }
}
