package universe.server.catalog.postgres;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.indexer.GuardedHttp;
import universe.indexer.IconFile;
import universe.server.catalog.CatalogSearch.Icon;

/**
 * Icons by content. Those that stand on somebody's web server are fetched once, when first asked
 * for, so that browsers never go there themselves.
 */
@Component
class Icons {

  private static final Logger log = LoggerFactory.getLogger(Icons.class);
  private static final Duration RETRY = Duration.ofHours(6);
  private static final String REMOTE = "remote-";

  private final JdbcClient jdbc;
  private final GuardedHttp http;

  /** A page of icons must not become a page of downloads at once. */
  private final Semaphore downloads = new Semaphore(4);

  Icons(JdbcClient jdbc, GuardedHttp http) {
    this.jdbc = jdbc;
    this.http = http;
  }

  /** The address under which a browser gets an icon. */
  static @Nullable String url(@Nullable String key) {
    return key == null ? null : "/api/v1/icons/" + key;
  }

  Optional<Icon> find(String key) {
    return key.startsWith(REMOTE) ? remote(key) : stored(key);
  }

  private Optional<Icon> stored(String hash) {
    return jdbc.sql("select hash, content_type, content from icon where hash = :hash")
        .param("hash", hash)
        .query((row, _) -> new Icon(row.getString(1), row.getString(2), row.getBytes(3)))
        .optional();
  }

  private Optional<Icon> remote(String key) {
    var known =
        jdbc.sql(
                """
                select address, hash,
                       fetched_at is null or (hash is null and fetched_at < now() - :retry * interval '1 second')
                         as due
                from remote_icon where key = :key
                """)
            .param("key", key)
            .param("retry", RETRY.toSeconds())
            .query((row, _) -> new Remote(row.getString(1), row.getString(2), row.getBoolean(3)))
            .optional();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var remote = known.get();
    if (remote.hash() != null) {
      return stored(remote.hash());
    }
    return remote.due() && downloads.tryAcquire()
        ? download(key, remote.address())
        : Optional.empty();
  }

  private Optional<Icon> download(String key, String address) {
    try {
      var file =
          http.get(
              URI.create(address),
              IconFile.LARGEST,
              Map.of("Accept", "image/*"),
              (answer, body) ->
                  answer.getCode() == 200
                      ? IconFile.of(body.readAllBytes())
                      : Optional.<IconFile>empty());
      remember(key, file.orElse(null), file.isPresent() ? null : "no image");
      return file.map(each -> new Icon(each.hash(), each.contentType(), each.content()));
    } catch (IOException | IllegalArgumentException e) {
      log.atDebug().addKeyValue("address", address).setCause(e).log("Icon not fetched");
      remember(key, null, e.getClass().getSimpleName());
      return Optional.empty();
    } finally {
      downloads.release();
    }
  }

  private void remember(String key, @Nullable IconFile file, @Nullable String failure) {
    if (file != null) {
      jdbc.sql(
              """
              insert into icon (hash, content_type, content) values (:hash, :type, :content)
              on conflict do nothing
              """)
          .param("hash", file.hash())
          .param("type", file.contentType())
          .param("content", file.content())
          .update();
    }
    jdbc.sql(
            """
            update remote_icon set hash = :hash, fetched_at = now(), failure = :failure
            where key = :key
            """)
        .param("hash", file == null ? null : file.hash())
        .param("failure", failure)
        .param("key", key)
        .update();
  }

  private record Remote(String address, @Nullable String hash, boolean due) {}
}
