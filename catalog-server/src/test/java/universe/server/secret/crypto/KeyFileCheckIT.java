package universe.server.secret.crypto;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.api.StartRefused;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

@PostgresTest
class KeyFileCheckIT {

  @TempDir Path folder;
  private final JdbcClient jdbc = JdbcClient.create(PostgresDatabase.current().dataSource());

  @BeforeEach
  void beginWithoutSecrets() {
    Flyway.configure().dataSource(PostgresDatabase.current().dataSource()).load().migrate();
    jdbc.sql("delete from secret").update();
  }

  @Test
  void passesAnEmptyDatabaseAndAKeyThatFits() {
    var envelope = envelope("key");

    assertThatCode(new KeyFileCheck(jdbc, envelope)::afterSingletonsInstantiated)
        .doesNotThrowAnyException();
    new SealedSecrets(jdbc, envelope).keep(UUID.randomUUID(), "/password", "value");
    assertThatCode(new KeyFileCheck(jdbc, envelope)::afterSingletonsInstantiated)
        .doesNotThrowAnyException();
  }

  @Test
  void refusesTheKeyFileOfAnotherInstallation() {
    new SealedSecrets(jdbc, envelope("key")).keep(UUID.randomUUID(), "/password", "value");

    assertThatThrownBy(new KeyFileCheck(jdbc, envelope("other"))::afterSingletonsInstantiated)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("the key file does not open the secrets in this database")
        .hasMessageContaining("universe.secret.key-file");
  }

  private Envelope envelope(String name) {
    return new Envelope(MasterKeys.of(folder.resolve(name)));
  }
}
