package universe.indexer.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Merges the versions of all repositories into the catalog (cosmos-api 5.2 and 5.3). Only one
 * transaction at a time merges, and it takes the lock last, so that a long index run does not hold
 * up another one, and readers never wait.
 */
final class CatalogMerge {

  /** Any number that nothing else in this database uses as an advisory lock. */
  private static final long LOCK = 0x554e4956_43415431L;

  // Materialized: words are weighed for the one version that was chosen, not for all of them.
  private static final String MERGE =
      """
      with offered as (
        select v.repository_id, v.name, v.release, v.version, v.description, v.tags, r.priority,
               r.created_at,
               v.minimum_cluster_version > (select cluster_version from catalog_generation)
                 as withdrawn
        from package_version v
        join repository r on r.id = v.repository_id
        where v.name = any (?)
      ), counted as (
        select name,
               case when bool_and(withdrawn) then count(distinct version)
                    else count(distinct version) filter (where not withdrawn) end as versions
        from offered group by name
      ), chosen as materialized (
        select distinct on (name) *
        from offered
        order by name, withdrawn, priority, created_at, repository_id, release desc
      )
      insert into catalog_package
        (name, repository_id, release, versions, withdrawn, words, spelling)
      select o.name, o.repository_id, o.release, c.versions, o.withdrawn,
             setweight(to_tsvector('simple', o.name || ' ' || replace(o.name, '-', ' ')), 'A')
               || setweight(to_tsvector('simple', left(array_to_string(o.tags, ' '), 4000)), 'B')
               || setweight(to_tsvector('english', left(o.description, 20000)), 'C'),
             lower(replace(o.name, '-', ' ') || ' ' || left(array_to_string(o.tags, ' '), 1000))
      from chosen o join counted c on c.name = o.name
      """;

  private CatalogMerge() {}

  /** Brings the catalog up to date for these names; to be called last in a transaction. */
  static void merge(Connection connection, Collection<String> names) throws SQLException {
    lock(connection);
    Sql.of("delete from catalog_package where name = any (?)", names).update(connection);
    Sql.of(MERGE, names).update(connection);
    Sql.of("update catalog_generation set generation = generation + 1").update(connection);
  }

  /** Merges everything anew, as when a repository went or priorities changed. */
  static void mergeAll(Connection connection) throws SQLException {
    lock(connection);
    merge(connection, allNames(connection));
  }

  /** Merges everything anew if it was merged for another release. */
  static void mergeFor(Connection connection, long[] release) throws SQLException {
    lock(connection);
    int differs =
        Sql.of(
                "update catalog_generation set cluster_version = ? where cluster_version <> ?",
                release,
                release)
            .update(connection);
    if (differs > 0) {
      merge(connection, allNames(connection));
    }
  }

  private static void lock(Connection connection) throws SQLException {
    Sql.of("select pg_advisory_xact_lock(?)", LOCK).list(connection, row -> true);
  }

  private static List<String> allNames(Connection connection) throws SQLException {
    return Sql.of(
            """
            select name from package_version
            union select name from catalog_package
            """)
        .list(connection, row -> row.getString(1));
  }
}
