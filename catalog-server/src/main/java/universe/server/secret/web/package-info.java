/** The named secret store over HTTP: values go in and never come out. */
@NullMarked
package universe.server.secret.web;

import org.jspecify.annotations.NullMarked;
