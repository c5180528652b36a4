/** Tests of what nobody may see. */
@NullMarked
package universe.server.secret;

import org.jspecify.annotations.NullMarked;
