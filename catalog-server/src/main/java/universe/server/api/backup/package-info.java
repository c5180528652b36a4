/** The whole of an installation in one checksummed file, and back again. */
@NullMarked
package universe.server.api.backup;

import org.jspecify.annotations.NullMarked;
