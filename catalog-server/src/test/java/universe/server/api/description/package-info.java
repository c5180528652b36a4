/** Tests how the API is described. */
@NullMarked
package universe.server.api.description;

import org.jspecify.annotations.NullMarked;
