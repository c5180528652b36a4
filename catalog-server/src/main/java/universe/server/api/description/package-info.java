/** The OpenAPI description of all endpoints, exact enough to generate clients from. */
@NullMarked
package universe.server.api.description;

import org.jspecify.annotations.NullMarked;
