package universe.server.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import universe.testing.DockerTest;

/**
 * A test of the running server, on a port of its own, with a PostgreSQL of its own, the memory
 * backend and an empty data folder. Tests that change no configuration share one server: they may
 * not count on an empty database. Speak to it through an autowired {@link Client}.
 */
@Tag("postgres")
@DockerTest
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = universe.server.UniverseServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "universe.runtime.backend=memory",
      "universe.instance.settle=200ms",
      "universe.instance.install-settle=200ms",
      "universe.admin.password=" + Client.ADMIN_PASSWORD,
      "management.server.port=0"
    })
@ContextConfiguration(initializers = ServerSurroundings.class)
@Import(Client.class)
public @interface ServerTest {}
