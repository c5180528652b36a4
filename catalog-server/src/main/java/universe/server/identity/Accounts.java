package universe.server.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import universe.server.api.Happened;

/** Who may log in: creates, changes and disables accounts. */
@Component
@Transactional
public class Accounts {

  private final AccountStore store;
  private final TokenStore tokens;
  private final Sessions sessions;
  private final Passwords passwords;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Accounts(
      AccountStore store,
      TokenStore tokens,
      Sessions sessions,
      Passwords passwords,
      JdbcClient jdbc,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.store = store;
    this.tokens = tokens;
    this.sessions = sessions;
    this.passwords = passwords;
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Account> all() {
    return store.findAllByOrderByName();
  }

  /** An account that may be used now: known and not disabled. */
  @Transactional(readOnly = true)
  public Optional<Account> enabled(UUID id) {
    return store.findById(id).filter(account -> !account.isDisabled());
  }

  /**
   * Lets somebody new in.
   *
   * @throws AccountNameTaken when the name is not free
   * @throws InputRefused when name or password cannot be taken
   */
  public Account create(String name, String password, Role role) {
    lockAccounts();
    if (store.existsByName(name)) {
      throw new AccountNameTaken(name);
    }
    var account = store.save(new Account(name, passwords.hash(password), role, clock.instant()));
    tell("account-created", account, "Created account %s as %s".formatted(name, role.text()));
    return account;
  }

  /**
   * Changes what an account may do, or whether it may be used at all. Whoever is disabled loses
   * sessions and tokens at once.
   *
   * @param role null to leave it
   * @param disabled null to leave it
   * @throws LastAdministrator when nobody would be left to administer
   */
  public Account change(UUID id, @Nullable Role role, @Nullable Boolean disabled) {
    lockAccounts();
    var account = store.findById(id).orElseThrow(() -> new AccountMissing(id));
    var administered = account.isAdministrator();
    if (role != null && role != account.role()) {
      account.become(role);
      tell("account-changed", account, "Made %s %s".formatted(account.name(), role.text()));
    }
    if (disabled != null && disabled != account.isDisabled()) {
      setDisabled(account, disabled);
    }
    if (administered && !account.isAdministrator()) {
      requireAnotherAdministrator(account);
    }
    return store.save(account);
  }

  /**
   * Gives an account another password and ends its other sessions.
   *
   * @throws LogInRefused when the current password is not the one given
   */
  public void changePassword(UUID id, String current, String next) {
    var account = store.findById(id).orElseThrow(() -> new AccountMissing(id));
    if (!passwords.fits(current, account.passwordHash())) {
      throw new LogInRefused("the current password is another one");
    }
    account.changePassword(passwords.hash(next), clock.instant());
    store.save(account);
    sessions.endAllOf(id);
    tell("password-changed", account, "Changed the password of %s".formatted(account.name()));
  }

  private void setDisabled(Account account, boolean disabled) {
    if (disabled) {
      account.disable();
      sessions.endAllOf(account.id());
      tokens.deleteByAccount(account.id());
      tell("account-disabled", account, "Disabled account " + account.name());
    } else {
      account.enable();
      tell("account-enabled", account, "Enabled account " + account.name());
    }
  }

  /**
   * One change at a time: two admins who disable each other at the same moment must not both
   * succeed, nor two servers that make the first account.
   */
  private void lockAccounts() {
    jdbc.sql("lock table account in share row exclusive mode").update();
  }

  private void requireAnotherAdministrator(Account account) {
    if (store.findAllByOrderByName().stream().noneMatch(Account::isAdministrator)) {
      throw new LastAdministrator(account.name());
    }
  }

  private void tell(String action, Account account, String message) {
    publisher.publishEvent(
        Happened.now(action, "account", account.id().toString(), account.name(), message));
  }
}
