/** Tests of repositories as the server keeps them. */
@NullMarked
package universe.server.repository;

import org.jspecify.annotations.NullMarked;
