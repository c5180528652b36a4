package universe.server.catalog.postgres;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.CatalogSearch;
import universe.server.catalog.PackageDetails;
import universe.server.catalog.PackageDetails.VersionSummary;
import universe.server.catalog.PackagePage;
import universe.server.catalog.PackageQuery;
import universe.server.catalog.RepositoryName;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Severity;

/** Search over the merged catalog; readers see one generation of it, whatever is being written. */
@Component
class PostgresSearch implements CatalogSearch {

  /** Words first; only where they find nothing, what looks like them. */
  private static final String RANKS =
      """
      with asked as (
        select websearch_to_tsquery('english', :text) || websearch_to_tsquery('simple', :text)
                 as words
      ), found as (
        select c.name,
               ts_rank_cd(c.words, a.words)
                 + case when c.name = :plain then 20
                        when c.name like :prefix then 5
                        when c.spelling like :inside then 2 else 0 end as rank
        from catalog_package c, asked a
        where c.words @@ a.words or c.spelling like :inside or c.name like :prefix
      )
      select name, rank from found
      union all
      select name, word_similarity(:plain, spelling)
      from catalog_package
      where not exists (select 1 from found) and word_similarity(:plain, spelling) >= 0.45
      """;

  private static final String VERSIONS =
      """
      select v.version, v.release, v.packaging_version, v.updated_at, v.source_commit, r.kind,
             r.id as repository_id, r.name as repository,
             v.minimum_cluster_version > g.cluster_version as withdrawn,
             row_number() over (
               partition by v.version
               order by r.priority, r.created_at, r.id, v.release desc) > 1 as shadowed
      from package_version v
      join repository r on r.id = v.repository_id
      cross join catalog_generation g
      where v.name = :name
      order by r.priority, r.created_at, r.id, v.release desc
      """;

  private final JdbcClient jdbc;
  private final PostgresCatalog catalog;
  private final FrontPages frontPages;
  private final Icons icons;
  private final Installabilities installabilities;

  PostgresSearch(
      JdbcClient jdbc,
      PostgresCatalog catalog,
      FrontPages frontPages,
      Icons icons,
      Installabilities installabilities) {
    this.jdbc = jdbc;
    this.catalog = catalog;
    this.frontPages = frontPages;
    this.icons = icons;
    this.installabilities = installabilities;
  }

  @Override
  public long generation() {
    return frontPages.generation();
  }

  @Override
  public PackagePage search(PackageQuery query) {
    return frontPages.latest().answer(query, query.text() == null ? null : ranks(query.text()));
  }

  private Map<String, Double> ranks(String text) {
    var plain = text.replace('\0', ' ').toLowerCase(Locale.ROOT);
    var literal = plain.replaceAll("([%_\\\\])", "\\\\$1");
    Map<String, Double> ranks = new HashMap<>();
    jdbc.sql(RANKS)
        .param("text", plain)
        .param("plain", plain)
        .param("prefix", literal + "%")
        .param("inside", "%" + literal + "%")
        .query(row -> {
          ranks.put(row.getString(1), row.getDouble(2));
        });
    return ranks;
  }

  @Override
  public Optional<PackageDetails> details(String name, boolean hidden) {
    var all = jdbc.sql(VERSIONS).param("name", name).query(PostgresSearch::version).list();
    var shown = hidden ? all : all.stream().filter(each -> !each.withdrawn()).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var first = all.stream().filter(each -> !each.withdrawn()).findFirst().orElse(shown.getFirst());
    return Optional.of(new PackageDetails(name, first.version(), first.repository(), shown));
  }

  @Override
  public Optional<ShelvedVersion> version(
      String name, String version, @Nullable UUID repository, @Nullable Long release) {
    return catalog.find(name, version, repository, release).map(this::shelved);
  }

  private ShelvedVersion shelved(CatalogEntry entry) {
    var row =
        jdbc.sql(
                """
                select icon, path, md5(definition::text) from package_version
                where repository_id = :repository and name = :name and release = :release
                """)
            .param("repository", entry.repository())
            .param("name", entry.definition().name())
            .param("release", entry.definition().release())
            .query(
                (found, _) -> new Shelf(found.getString(1), found.getString(2), found.getString(3)))
            .single();
    var problems =
        jdbc.sql(
                """
                select * from index_problem where repository_id = :repository and path = :path
                order by severity, file, line, id
                """)
            .param("repository", entry.repository())
            .param("path", row.path())
            .query(PostgresSearch::problem)
            .list();
    return new ShelvedVersion(
        entry,
        Icons.url(row.icon()),
        installabilities.of(row.digest(), entry.definition()),
        problems);
  }

  @Override
  public Optional<Icon> icon(String key) {
    return icons.find(key);
  }

  private record Shelf(@Nullable String icon, String path, String digest) {}

  private static VersionSummary version(ResultSet row, int number) throws SQLException {
    return new VersionSummary(
        row.getString("version"),
        row.getLong("release"),
        repository(row),
        row.getString("packaging_version"),
        row.getBoolean("shadowed"),
        row.getBoolean("withdrawn"),
        requireNonNull(row.getObject("updated_at", OffsetDateTime.class)).toInstant(),
        row.getString("kind").equals("git") ? row.getString("source_commit") : null);
  }

  static RepositoryName repository(ResultSet row) throws SQLException {
    return new RepositoryName(
        row.getObject("repository_id", UUID.class), row.getString("repository"));
  }

  private static Problem problem(ResultSet row, int number) throws SQLException {
    return new Problem(
        row.getString("rule"),
        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
        new Place(
            row.getString("file"),
            row.getString("pointer"),
            row.getInt("line"),
            row.getInt("position")),
        row.getString("message"),
        row.getString("expected"));
  }
}
