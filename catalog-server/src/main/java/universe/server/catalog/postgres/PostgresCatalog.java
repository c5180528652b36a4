package universe.server.catalog.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.spec.PackageDefinition;

/** Finds versions by name, as the merged catalog offers them. */
@Component
class PostgresCatalog implements Catalog {

  private static final String ENTRY =
      """
      select r.id, r.name as repository, r.address, r.kind, v.source_commit, v.definition
      from package_version v join repository r on r.id = v.repository_id
      """;

  private final JdbcClient jdbc;
  private final Definitions definitions;

  PostgresCatalog(JdbcClient jdbc, Definitions definitions) {
    this.jdbc = jdbc;
    this.definitions = definitions;
  }

  @Override
  public Optional<CatalogEntry> find(String name, @Nullable String version) {
    if (version == null) {
      return jdbc.sql(
              ENTRY
                  + """
                  join catalog_package c
                    on c.repository_id = v.repository_id and c.name = v.name
                   and c.release = v.release
                  where c.name = :name and not c.withdrawn
                  """)
          .param("name", name)
          .query((row, _) -> entry(row))
          .optional();
    }
    return find(name, version, null, null);
  }

  /** One version, also a shadowed one where repository or release say so. */
  Optional<CatalogEntry> find(
      String name, String version, @Nullable UUID repository, @Nullable Long release) {
    return jdbc.sql(
            ENTRY
                + """
                where v.name = :name and v.version = :version
                  and (cast(:repository as uuid) is null or r.id = cast(:repository as uuid))
                  and (cast(:release as bigint) is null or v.release = cast(:release as bigint))
                order by r.priority, r.created_at, r.id, v.release desc limit 1
                """)
        .param("name", name)
        .param("version", version)
        .param("repository", repository)
        .param("release", release)
        .query((row, _) -> entry(row))
        .optional();
  }

  @Override
  public boolean knows(String name) {
    return !jdbc.sql("select 1 from package_version where name = :name limit 1")
        .param("name", name)
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  /** A definition that was there a moment ago; empty where it is gone by now. */
  Optional<PackageDefinition> definition(UUID repository, String name, long release) {
    return jdbc.sql(
            """
            select definition from package_version
            where repository_id = :repository and name = :name and release = :release
            """)
        .param("repository", repository)
        .param("name", name)
        .param("release", release)
        .query(String.class)
        .optional()
        .map(PackageDefinition::parse);
  }

  private CatalogEntry entry(ResultSet row) throws SQLException {
    var commit = row.getString("kind").equals("git") ? row.getString("source_commit") : null;
    return new CatalogEntry(
        row.getObject("id", UUID.class),
        row.getString("repository"),
        row.getString("address"),
        commit,
        definitions.of(row.getString("definition")));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return row.getArray(column).getArray() instanceof String[] found ? List.of(found) : List.of();
  }
}
