package universe.server.api;

import java.io.IOException;

/** A request carries more than is taken; found out while reading it. */
public class BodyTooLarge extends IOException {

  public BodyTooLarge(long mostBytes) {
    super("a body may have at most %d bytes".formatted(mostBytes));
  }
}
