/** What every request passes: size limits, repeated creations, the pages of the UI. */
@NullMarked
package universe.server.api.http;

import org.jspecify.annotations.NullMarked;
