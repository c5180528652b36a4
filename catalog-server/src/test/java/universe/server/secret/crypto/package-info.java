/** Tests of envelopes and key files. */
@NullMarked
package universe.server.secret.crypto;

import org.jspecify.annotations.NullMarked;
