package universe.server.runtime;

/** There is an entry for that registry already. */
public class RegistryTaken extends RuntimeException {

  RegistryTaken(String address) {
    super("the registry %s is known already; change that entry instead".formatted(address));
  }
}
