/** The application; every room below answers one question. */
@NullMarked
package universe.server;

import org.jspecify.annotations.NullMarked;
