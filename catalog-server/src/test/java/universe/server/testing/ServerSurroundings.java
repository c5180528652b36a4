package universe.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import universe.testing.PostgresDatabase;

/** A database and a data folder for one server. */
class ServerSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      var database = PostgresDatabase.create();
      TestPropertyValues.of(
              "universe.data=" + Files.createTempDirectory("universe-test"),
              "universe.database.url=" + database.url(),
              "universe.database.user=" + database.user(),
              "universe.database.password=" + database.password())
          .applyTo(context);
    } catch (SQLException e) {
      throw new IllegalStateException("no database", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
