/** The activity log over HTTP. */
@NullMarked
package universe.server.activity.web;

import org.jspecify.annotations.NullMarked;
