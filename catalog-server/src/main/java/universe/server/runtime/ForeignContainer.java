package universe.server.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A container on a target that this installation did not make.
 *
 * @param id its id on the target
 * @param image what it was made from, as the target says
 * @param attached whether it is on the network that was asked about
 * @param names by which it is known there, besides its own name
 * @param obstacle why it cannot be put on or off that network; null when it can
 */
public record ForeignContainer(
    String id,
    String name,
    String image,
    boolean running,
    boolean attached,
    List<String> names,
    @Nullable String obstacle) {

  public ForeignContainer {
    names = List.copyOf(names);
  }
}
