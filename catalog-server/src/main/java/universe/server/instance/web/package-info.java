/** Plans, instances, their tasks, revisions and logs over HTTP. */
@NullMarked
package universe.server.instance.web;

import org.jspecify.annotations.NullMarked;
