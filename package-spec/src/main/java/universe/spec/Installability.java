package universe.spec;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Whether a package can be installed, told before anybody has answered its options.
 *
 * {@snippet :
 * if (PackageSpec.installability(definition) instanceof Installability.Impossible(var reason)) {
 *   warn(reason);
 * }
 * }
 */
public sealed interface Installability {

  /** What stands in the way of installing it as it is. */
  default Optional<String> obstacle() {
    return switch (this) {
      case AsItIs _, OnceAnswered _ -> Optional.empty();
      case NotByDefault(var reason) -> Optional.of(reason);
      case Impossible(var reason) -> Optional.of(reason);
    };
  }

  /** With its defaults it runs. */
  record AsItIs() implements Installability {}

  /** Some options have no default; as far as can be told without them, it runs. */
  record OnceAnswered() implements Installability {}

  /**
   * With its defaults it does not run; with other answers it may.
   *
   * @param reason what is wrong with the defaults
   */
  record NotByDefault(String reason) implements Installability {
    public NotByDefault {
      requireNonNull(reason);
    }
  }

  /**
   * Whatever is answered, it does not run.
   *
   * @param reason why not
   */
  record Impossible(String reason) implements Installability {
    public Impossible {
      requireNonNull(reason);
    }
  }
}
