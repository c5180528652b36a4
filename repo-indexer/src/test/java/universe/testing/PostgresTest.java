package universe.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs PostgreSQL: its class gets an empty database of its own, as a parameter of type
 * {@link PostgresDatabase} or as {@code PostgresDatabase.current()}. Skipped with a reason where no
 * Docker Engine can run it; in CI that is a failure.
 */
@Tag("postgres")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresExtension.class)
public @interface PostgresTest {}
