/** Volumes over HTTP: list, purge. */
@NullMarked
package universe.server.storage.web;

import org.jspecify.annotations.NullMarked;
