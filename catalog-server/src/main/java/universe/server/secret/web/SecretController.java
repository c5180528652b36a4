package universe.server.secret.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Happened;
import universe.server.api.Page;
import universe.server.api.Problems;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.secret.NamedSecrets;

/** Entries of the named store, for admins; a name may hold slashes and goes in the query. */
@RestController
@RequestMapping("/api/v1/secrets")
class SecretController {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_VALUE = 64 * 1024;

  private final NamedSecrets secrets;
  private final Access access;
  private final ApplicationEventPublisher publisher;

  SecretController(NamedSecrets secrets, Access access, ApplicationEventPublisher publisher) {
    this.secrets = secrets;
    this.access = access;
    this.publisher = publisher;
  }

  @Operation(summary = "List the names of stored secrets")
  @GetMapping
  Page<NamedSecrets.Entry> list() {
    access.require(Action.ADMINISTER, "secrets");
    return new Page<>(secrets.list(), null);
  }

  @Operation(summary = "Store a secret")
  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  void put(@RequestParam String name, @RequestBody SecretValue wanted) {
    access.require(Action.ADMINISTER, "secrets/" + name);
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      throw new SecretRefused(
          "name must be letters, digits, dots, dashes and underscores in parts parted by slashes,"
              + " was "
              + name);
    }
    if (wanted.value().length() > LONGEST_VALUE) {
      throw new SecretRefused("value must have at most %d characters".formatted(LONGEST_VALUE));
    }
    secrets.put(name, wanted.value());
    tell("secret-stored", name, "Stored secret " + name);
  }

  @Operation(summary = "Remove a secret")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  void remove(@RequestParam String name) {
    access.require(Action.ADMINISTER, "secrets/" + name);
    secrets.remove(name);
    tell("secret-removed", name, "Removed secret " + name);
  }

  @ExceptionHandler
  ProblemDetail onRefused(SecretRefused e) {
    return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "input-refused", e);
  }

  private void tell(String action, String name, String message) {
    publisher.publishEvent(Happened.now(action, "secret", name, name, message));
  }

  record SecretValue(String value) {

    @Override
    public String toString() {
      return "SecretValue";
    }
  }

  static final class SecretRefused extends RuntimeException {

    SecretRefused(String message) {
      super(message);
    }
  }
}
