/** Tests of what becomes of data. */
@NullMarked
package universe.server.storage;

import org.jspecify.annotations.NullMarked;
