/** Starts the server for a test, and speaks to it. */
@NullMarked
package universe.server.testing;

import org.jspecify.annotations.NullMarked;
