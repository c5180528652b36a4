/** Backups made, damaged and restored. */
@NullMarked
package universe.server.api.backup;

import org.jspecify.annotations.NullMarked;
