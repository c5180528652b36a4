package universe.server.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;
import universe.server.api.DataFolder;

/** Makes {@code admin} at the first start, with a password that only the operator gets to see. */
@Component
class FirstAccount implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);
  private static final String NAME = "admin";

  private final AccountStore store;
  private final Accounts accounts;
  private final AdminSettings settings;
  private final Path passwordFile;

  FirstAccount(AccountStore store, Accounts accounts, AdminSettings settings, DataFolder data) {
    this.store = store;
    this.accounts = accounts;
    this.settings = settings;
    this.passwordFile = data.path().resolve("initial-admin-password");
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (store.count() > 0) {
      return;
    }
    try {
      accounts.create(NAME, password(), Role.ADMIN);
    } catch (AccountNameTaken e) {
      // Another server on this database was first; it has the password.
      forgetPassword();
      return;
    }
    log.atInfo().addKeyValue("account", NAME).log("Made the first account");
  }

  private String password() {
    var chosen = settings.password();
    if (chosen != null && !chosen.isBlank()) {
      return chosen;
    }
    var generated = Passwords.random();
    try {
      write(generated);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + passwordFile, e);
    }
    log.atInfo().addKeyValue("file", passwordFile).log("Wrote the password of admin");
    return generated;
  }

  private void forgetPassword() {
    try {
      Files.deleteIfExists(passwordFile);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + passwordFile, e);
    }
  }

  private void write(String password) throws IOException {
    Files.createDirectories(passwordFile.getParent());
    Files.deleteIfExists(passwordFile);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(passwordFile, options, ownerOnly)) {
      channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(password + "\n"));
    }
  }

  /**
   * What the first account is given.
   *
   * @param password its password; none for a generated one
   */
  @ConfigurationProperties("universe.admin")
  record AdminSettings(@Nullable String password) {

    @Override
    public String toString() {
      return "AdminSettings";
    }
  }
}
