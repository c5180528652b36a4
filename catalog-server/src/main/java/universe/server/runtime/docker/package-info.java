/**
 * The backend for one Docker Engine; the only package that knows docker-java.
 *
 * <p>No API version is pinned: an unversioned path is understood by every engine, a pinned one is
 * refused by older and newer ones alike. Objects are always built from our own record, never read,
 * changed and written back, because the client drops fields that it does not know.
 */
@NullMarked
package universe.server.runtime.docker;

import org.jspecify.annotations.NullMarked;
