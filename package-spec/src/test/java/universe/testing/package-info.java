/** What tests of all modules share: the recorded corpus, found and unpacked. */
@NullMarked
package universe.testing;

import org.jspecify.annotations.NullMarked;
