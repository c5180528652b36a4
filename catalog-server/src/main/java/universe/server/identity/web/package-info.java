/** Sessions, tokens and accounts over HTTP. */
@NullMarked
package universe.server.identity.web;

import org.jspecify.annotations.NullMarked;
