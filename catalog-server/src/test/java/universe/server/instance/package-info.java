/** Plans, installs and removes packages on the memory backend. */
@NullMarked
package universe.server.instance;

import org.jspecify.annotations.NullMarked;
