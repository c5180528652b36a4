package universe.server.api.embedded;

/** The embedded PostgreSQL cannot run here; the message says why and what else would do. */
public class PostgresNotStarted extends RuntimeException {

  public PostgresNotStarted(String reason) {
    super(reason + "; any PostgreSQL 15 or newer will do instead: set UNIVERSE_DATABASE_URL");
  }
}
