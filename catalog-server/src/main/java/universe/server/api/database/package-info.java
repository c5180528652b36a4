/** The PostgreSQL this server works on: one by address, or one of its own beside it. */
@NullMarked
package universe.server.api.database;

import org.jspecify.annotations.NullMarked;
