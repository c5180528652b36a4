/** Targets and policy over HTTP. */
@NullMarked
package universe.server.runtime.web;

import org.jspecify.annotations.NullMarked;
