/** Tests of operations over HTTP. */
@NullMarked
package universe.server.operation.web;

import org.jspecify.annotations.NullMarked;
