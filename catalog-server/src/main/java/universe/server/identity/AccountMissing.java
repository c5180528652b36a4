package universe.server.identity;

/** There is no such account. */
public class AccountMissing extends RuntimeException {

  public AccountMissing(Object account) {
    super("there is no account " + account);
  }
}
