/** Tests of who may do what. */
@NullMarked
package universe.server.identity;

import org.jspecify.annotations.NullMarked;
