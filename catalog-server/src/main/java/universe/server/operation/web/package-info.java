/** Operations over HTTP: list, follow, cancel. */
@NullMarked
package universe.server.operation.web;

import org.jspecify.annotations.NullMarked;
