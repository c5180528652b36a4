package universe.server.testing;

/**
 * A version of {@code postgresql} that no user should meet: it rewrites and deletes rows of the
 * table {@code item}, never lets a client in, and ends. It follows the last sample.
 */
public final class WreckingPostgres {

  /** What it calls itself. */
  public static final String VERSION = "18-wrecking";

  /** How many rows it leaves; it says so in its log, after {@link #SAYS}. */
  public static final int LEAVES = 10;

  /** Begins the line that tells how many rows are left. */
  public static final String SAYS = "rows left: ";

  private static final int RELEASE = 3;

  private static final String COMMAND =
      """
      "cmd": "PGHOST=/tmp; PGUSER=$POSTGRES_USER; PGPASSWORD=$POSTGRES_PASSWORD; \
      PGDATABASE=$POSTGRES_DB; export PGHOST PGUSER PGPASSWORD PGDATABASE; \
      /bin/bash /start.sh -c listen_addresses='' & server=$!; \
      until psql -qc 'select 1' >/dev/null 2>&1; do sleep 0.2; done; \
      psql -qc 'delete from item where id > %d' -c \\"update item set label = 'wrecked'\\" \
      -c 'vacuum full item'; echo \\"%s$(psql -qtAc 'select count(*) from item')\\"; \
      kill -INT $server; wait; exit 7",
      """
          .formatted(LEAVES, SAYS);

  private WreckingPostgres() {}

  static void addTo(SampleRepository samples) {
    samples.addRelease("postgresql", RELEASE, WreckingPostgres::changed);
  }

  private static String changed(String file, String text) {
    return switch (file) {
      case "package.json" ->
          text.replace("\"18-1\"", "\"" + VERSION + "\"").replace("\"15-1\",", "\"18-1\",");
      case "marathon.json.mustache" ->
          text.replaceFirst(
              "(?s)\"args\": \\[.*?\\],\n",
              java.util.regex.Matcher.quoteReplacement(COMMAND.stripTrailing() + "\n"));
      default -> text;
    };
  }
}
