package universe.server.identity;

/** Another account has the name already. */
public class AccountNameTaken extends RuntimeException {

  public AccountNameTaken(String name) {
    super("there is an account named %s already".formatted(name));
  }
}
