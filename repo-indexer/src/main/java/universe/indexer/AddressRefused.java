package universe.indexer;

import java.io.IOException;

/** An address leads where this server must not go. */
public class AddressRefused extends IOException {

  public AddressRefused(String address, String reason) {
    super("%s is refused: %s".formatted(address, reason));
  }
}
