package universe.server.secret.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.secret.SecretMissing;
import universe.server.secret.Secrets;

/** Secrets as sealed rows in PostgreSQL. */
@Component
class SealedSecrets implements Secrets {

  private static final String PREFIX = "universe-secret-";
  private static final Pattern PLACEHOLDER =
      Pattern.compile(PREFIX + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** One plan reveals the same few many times over. */
  private static final Duration LATELY = Duration.ofSeconds(5);

  private static final int MOST = 10_000;

  private final JdbcClient jdbc;
  private final Envelope envelope;

  /** As they are stored: sealed. */
  private final Cache<UUID, byte[]> lately =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LATELY).build();

  SealedSecrets(JdbcClient jdbc, Envelope envelope) {
    this.jdbc = jdbc;
    this.envelope = envelope;
  }

  @Override
  public String keep(UUID owner, String name, String value) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into secret (id, owner, name, key_id, sealed)
            values (:id, :owner, :name, :key, :sealed)
            """)
        .param("id", id)
        .param("owner", owner)
        .param("name", name)
        .param("key", envelope.currentKey())
        .param("sealed", envelope.seal(value, id.toString()))
        .update();
    return PREFIX + id;
  }

  @Override
  public String reveal(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(UUID.fromString(found.group(1)))));
  }

  @Override
  public boolean isSealed(String text) {
    return PLACEHOLDER.matcher(text).find();
  }

  @Override
  public Optional<String> find(String source) {
    return jdbc.sql("select sealed from named_secret where name = :name")
        .param("name", source)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .map(sealed -> open(source, sealed, source));
  }

  @Override
  public List<Kept> keptLongerThan(Duration age) {
    return jdbc.sql(
            """
            select id, owner, name from secret
             where created_at < clock_timestamp() - make_interval(secs => :age)
            """)
        .param("age", age.toSeconds())
        .query((row, number) ->
            new Kept(
                row.getObject("owner", UUID.class),
                row.getString("name"),
                PREFIX + row.getString("id")))
        .list();
  }

  @Override
  public void forget(UUID owner) {
    jdbc.sql("delete from secret where owner = :owner").param("owner", owner).update();
    lately.invalidateAll();
  }

  @Override
  public void forget(UUID owner, Set<String> placeholders) {
    jdbc.sql("delete from secret where owner = :owner and id in (:ids)")
        .param("owner", owner)
        .param(
            "ids",
            placeholders.stream()
                .map(each -> UUID.fromString(each.substring(PREFIX.length())))
                .toList())
        .update();
    lately.invalidateAll();
  }

  private String value(UUID id) {
    var placeholder = PREFIX + id;
    var known = lately.getIfPresent(id);
    if (known != null) {
      return open(placeholder, known, id.toString());
    }
    var sealed =
        jdbc.sql("select sealed from secret where id = :id")
            .param("id", id)
            .query((row, number) -> row.getBytes(1))
            .optional()
            .orElseThrow(() -> new SecretMissing(placeholder, "its value was forgotten"));
    var value = open(placeholder, sealed, id.toString());
    lately.put(id, sealed);
    return value;
  }

  private String open(String what, byte[] sealed, String place) {
    try {
      return envelope.open(sealed, place);
    } catch (SealBroken e) {
      throw new SecretMissing(what, String.valueOf(e.getMessage()));
    }
  }
}
