/** Repositories over HTTP, and the door at which their hosts knock. */
@NullMarked
package universe.server.repository.web;

import org.jspecify.annotations.NullMarked;
