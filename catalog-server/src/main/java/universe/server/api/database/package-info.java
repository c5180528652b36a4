/** The PostgreSQL this server works on: one by address, or one of its own beside it. */
@NamedInterface("database")
@NullMarked
package universe.server.api.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
