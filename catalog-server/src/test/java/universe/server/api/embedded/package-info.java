/** Tests of the PostgreSQL in the data folder. */
@NullMarked
package universe.server.api.embedded;

import org.jspecify.annotations.NullMarked;
