package universe.server.identity;

/** Somebody must remain who can administer accounts. */
public class LastAdministrator extends RuntimeException {

  public LastAdministrator(String name) {
    super("%s is the last enabled admin; make another one first".formatted(name));
  }
}
