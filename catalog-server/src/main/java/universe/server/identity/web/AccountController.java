package universe.server.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Account;
import universe.server.identity.Accounts;
import universe.server.identity.Action;
import universe.server.identity.LogIn;
import universe.server.identity.Role;
import universe.server.identity.security.BrowserSession;

/** Accounts, for admins; and everybody's own password. */
@RestController
@RequestMapping("/api/v1")
class AccountController {

  private final Accounts accounts;
  private final LogIn logIn;
  private final Access access;

  AccountController(Accounts accounts, LogIn logIn, Access access) {
    this.accounts = accounts;
    this.logIn = logIn;
    this.access = access;
  }

  @Operation(summary = "List the accounts")
  @GetMapping("/accounts")
  Page<AccountSummary> list() {
    access.require(Action.ADMINISTER, "accounts");
    return new Page<>(accounts.all().stream().map(AccountSummary::of).toList(), null);
  }

  @Operation(summary = "Create an account")
  @PostMapping("/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  AccountSummary create(@RequestBody NewAccount wanted) {
    access.require(Action.ADMINISTER, "accounts");
    return AccountSummary.of(
        accounts.create(wanted.name(), wanted.password(), Role.parse(wanted.role())));
  }

  @Operation(summary = "Change an account")
  @PatchMapping("/accounts/{id}")
  AccountSummary change(@PathVariable UUID id, @RequestBody AccountChange wanted) {
    access.require(Action.ADMINISTER, "accounts/" + id);
    var role = wanted.role() == null ? null : Role.parse(wanted.role());
    return AccountSummary.of(accounts.change(id, role, wanted.disabled()));
  }

  /** Changes one's own password; other sessions end, the one that asked begins anew. */
  @Operation(summary = "Change one's own password")
  @PostMapping("/account/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(@RequestBody PasswordChange wanted, HttpServletRequest request) {
    var user = access.currentUser();
    var account = logIn.with(user.name(), wanted.current(), request.getRemoteAddr());
    accounts.changePassword(account.id(), wanted.current(), wanted.next());
    if (request.getSession(false) != null) {
      BrowserSession.begin(request, account);
    }
  }

  record NewAccount(
      String name, String password, @Schema(implementation = Role.class) String role) {

    @Override
    public String toString() {
      return "NewAccount[name=%s, role=%s]".formatted(name, role);
    }
  }

  record AccountChange(
      @Nullable @Schema(implementation = Role.class) String role, @Nullable Boolean disabled) {}

  record PasswordChange(String current, String next) {

    @Override
    public String toString() {
      return "PasswordChange";
    }
  }

  @Schema(name = "Account")
  record AccountSummary(
      UUID id,
      String name,
      @Schema(implementation = Role.class) String role,
      boolean disabled,
      Instant createdAt,
      List<String> allowedActions) {

    static AccountSummary of(Account account) {
      return new AccountSummary(
          account.id(),
          account.name(),
          account.role().text(),
          account.isDisabled(),
          account.createdAt(),
          List.of("change-role", account.isDisabled() ? "enable" : "disable"));
    }
  }
}
