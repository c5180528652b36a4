package universe.server.catalog.postgres;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.catalog.PackageSummary;
import universe.server.catalog.RepositoryName;
import universe.spec.Installability;
import universe.spec.Installability.Impossible;

/** Reads the catalog's front page, once for each generation of it. */
@Component
class FrontPages {

  private static final String FRONT_PAGE =
      """
      select c.name, v.version, v.release, v.description, v.tags, v.licences, v.featured,
             v.framework, v.icon, v.updated_at, md5(v.definition::text) as digest,
             c.versions, c.withdrawn, r.id as repository_id, r.name as repository
      from catalog_package c
      join package_version v
        on v.repository_id = c.repository_id and v.name = c.name and v.release = c.release
      join repository r on r.id = c.repository_id
      order by c.name
      """;

  private final JdbcClient jdbc;
  private final PostgresCatalog catalog;
  private final Installabilities installabilities;
  private volatile @Nullable FrontPage read;

  FrontPages(JdbcClient jdbc, PostgresCatalog catalog, Installabilities installabilities) {
    this.jdbc = jdbc;
    this.catalog = catalog;
    this.installabilities = installabilities;
  }

  long generation() {
    return jdbc.sql("select generation from catalog_generation").query(Long.class).single();
  }

  /** What this server read last, unless the catalog changed since. */
  FrontPage latest() {
    long generation = generation();
    var known = read;
    if (known == null || known.generation() != generation) {
      // Rows newer than the generation are possible, and read anew with the next one.
      var rows = jdbc.sql(FRONT_PAGE).query(FrontPages::row).list();
      known = new FrontPage(generation, rows.stream().map(this::judged).toList());
      read = known;
    }
    return known;
  }

  private FrontPage.Shown judged(Row row) {
    var judged =
        installabilities.of(
            row.digest(),
            () -> catalog.definition(row.repository().id(), row.name(), row.release()));
    return row.shown().apply(judged.orElseGet(() -> new Impossible("it was just withdrawn")));
  }

  /** A row of the front page, read to its end before anything else is asked of the database. */
  private record Row(
      RepositoryName repository,
      String name,
      long release,
      String digest,
      Function<Installability, FrontPage.Shown> shown) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    var repository = PostgresSearch.repository(row);
    var name = requireNonNull(row.getString("name"));
    var release = row.getLong("release");
    var version = row.getString("version");
    var description = row.getString("description");
    var tags = PostgresCatalog.texts(row, "tags");
    var featured = row.getBoolean("featured");
    var framework = row.getBoolean("framework");
    var icon = Icons.url(row.getString("icon"));
    var versions = row.getInt("versions");
    var updatedAt = requireNonNull(row.getObject("updated_at", OffsetDateTime.class)).toInstant();
    var licences = PostgresCatalog.texts(row, "licences");
    var withdrawn = row.getBoolean("withdrawn");
    return new Row(
        repository,
        name,
        release,
        row.getString("digest"),
        installability ->
            new FrontPage.Shown(
                new PackageSummary(
                    name,
                    version,
                    release,
                    description,
                    tags,
                    featured,
                    framework,
                    icon,
                    repository,
                    versions,
                    updatedAt,
                    installability.obstacle().isEmpty(),
                    installability instanceof Installability.OnceAnswered,
                    installability.obstacle().orElse(null)),
                licences,
                withdrawn));
  }
}
