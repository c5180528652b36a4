/** Tests of what all endpoints share. */
@NullMarked
package universe.server.api;

import org.jspecify.annotations.NullMarked;
