/** The catalog over HTTP. */
@NullMarked
package universe.server.catalog.web;

import org.jspecify.annotations.NullMarked;
