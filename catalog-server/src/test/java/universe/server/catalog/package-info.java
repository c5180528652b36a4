/** Tests of the catalog as its users see it. */
@NullMarked
package universe.server.catalog;

import org.jspecify.annotations.NullMarked;
