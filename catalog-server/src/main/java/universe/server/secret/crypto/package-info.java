/** AES-256-GCM envelopes and the key file that opens them. */
@NullMarked
package universe.server.secret.crypto;

import org.jspecify.annotations.NullMarked;
