package universe.server.identity;

import org.springframework.stereotype.Component;

/** Checks a name and a password, not too often. */
@Component
public class LogIn {

  private final AccountStore accounts;
  private final Passwords passwords;
  private final LogInAttempts attempts;

  LogIn(AccountStore accounts, Passwords passwords, LogInAttempts attempts) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /**
   * The account that name and password belong to.
   *
   * @param address where the request comes from
   * @throws LogInRefused when they belong to none that may be used
   * @throws TooManyAttempts when too many have failed before
   */
  public Account with(String name, String password, String address) {
    attempts.count(name, address);
    var account = accounts.findByName(name).filter(known -> !known.isDisabled());
    if (account.isEmpty()) {
      passwords.checkForNobody(password);
    }
    var fitting =
        account
            .filter(known -> passwords.fits(password, known.passwordHash()))
            .orElseThrow(() -> new LogInRefused("name or password is wrong"));
    attempts.forget(name, address);
    return fitting;
  }
}
