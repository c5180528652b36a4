/** Finds out who is asking, and lets nobody else in. */
@NullMarked
package universe.server.identity.security;

import org.jspecify.annotations.NullMarked;
