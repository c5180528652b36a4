/** Tests of the doors of repositories. */
@NullMarked
package universe.server.repository.web;

import org.jspecify.annotations.NullMarked;
