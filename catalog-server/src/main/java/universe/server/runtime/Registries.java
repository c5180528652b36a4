package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import universe.server.api.Happened;
import universe.server.runtime.RegistryLogins.Login;
import universe.server.runtime.RegistryRows.Stored;
import universe.server.secret.Secrets;

/**
 * The registries that images come from. Credentials are tried before they are kept, by the engine
 * that will pull with them: whether it reaches the registry and trusts its certificate is what
 * counts, and this server may not even be in the same network.
 */
@Component
public class Registries {

  private final RegistryRows rows;
  private final RegistryForm form;
  private final Targets targets;
  private final Secrets secrets;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;

  Registries(
      RegistryRows rows,
      RegistryForm form,
      Targets targets,
      Secrets secrets,
      ApplicationEventPublisher publisher,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.form = form;
    this.targets = targets;
    this.secrets = secrets;
    this.publisher = publisher;
    this.transaction = new TransactionTemplate(transactions);
  }

  public List<Registry> all() {
    return rows.all();
  }

  public Optional<Registry> find(UUID id) {
    return rows.find(id).map(Stored::registry);
  }

  /**
   * Adds a registry.
   *
   * @throws RegistryRefused when it cannot be what is wanted, or does not take the credentials
   * @throws RegistryTaken when it is known already
   */
  public Registry add(RegistryChange wanted, String by) {
    var now = rows.now();
    var registry =
        new Registry(
            UUID.randomUUID(),
            form.address(wanted.address()),
            form.username(wanted.username()),
            form.mirrorPrefix(wanted.mirrorPrefix()),
            now,
            by,
            now);
    var secret = registry.username() == null ? null : form.secret(wanted.secret());
    refuseUseless(registry);
    check(registry, secret);
    try {
      write(registry, secret, null, "registry-added", "Added registry ");
    } catch (DuplicateKeyException e) {
      throw new RegistryTaken(registry.address());
    }
    return found(registry.id()).registry();
  }

  /**
   * Changes what is given and keeps the rest.
   *
   * @throws RegistryRefused when it cannot be what is wanted, or does not take the credentials
   */
  public Registry change(UUID id, RegistryChange wanted) {
    var before = found(id);
    var old = before.registry();
    if (wanted.address() != null && !wanted.address().strip().equalsIgnoreCase(old.address())) {
      throw RegistryRefused.field(
          "address",
          "the address is fixed; add %s as another registry".formatted(wanted.address()));
    }
    var registry =
        new Registry(
            id,
            old.address(),
            wanted.username() == null ? old.username() : form.username(wanted.username()),
            wanted.mirrorPrefix() == null
                ? old.mirrorPrefix()
                : form.mirrorPrefix(wanted.mirrorPrefix()),
            old.createdAt(),
            old.createdBy(),
            old.changedAt());
    refuseUseless(registry);
    var secret = newSecret(registry, before, wanted.secret());
    var kept = registry.username() == null || secret != null ? null : before.secret();
    if (registry.username() != null) {
      check(registry, secret == null ? before.login(secrets).secret() : secret);
    }
    write(registry, secret, kept, "registry-changed", "Changed registry ");
    return found(id).registry();
  }

  /** Forgets a registry and its credentials; images that are here stay. */
  public void remove(UUID id) {
    transaction.executeWithoutResult(_ -> {
      var stored = found(id);
      rows.delete(id);
      secrets.forget(id);
      happened("registry-removed", stored.registry(), "Removed registry ");
    });
  }

  private @Nullable String newSecret(Registry registry, Stored before, @Nullable String wanted) {
    if (registry.username() == null || (wanted == null && before.secret() != null)) {
      return null;
    }
    return form.secret(wanted);
  }

  private static void refuseUseless(Registry registry) {
    if (registry.username() == null && registry.mirrorPrefix() == null) {
      throw RegistryRefused.field(
          "username", "a registry needs a user, or a mirrorPrefix, or both; others need no entry");
    }
  }

  private void check(Registry registry, @Nullable String secret) {
    if (registry.username() != null) {
      targets
          .backend(targets.standard().id())
          .checkRegistry(new Login(registry.address(), registry.username(), secret));
    }
  }

  private void write(
      Registry registry,
      @Nullable String secret,
      @Nullable String kept,
      String action,
      String message) {
    transaction.executeWithoutResult(_ -> {
      if (kept == null) {
        secrets.forget(registry.id());
      }
      var placeholder = secret == null ? kept : secrets.keep(registry.id(), "secret", secret);
      rows.write(new Stored(registry, placeholder));
      happened(action, registry, message);
    });
  }

  private void happened(String action, Registry registry, String message) {
    publisher.publishEvent(
        Happened.now(
            action,
            "registry",
            registry.id().toString(),
            registry.address(),
            message + registry.address()));
  }

  private Stored found(UUID id) {
    return rows.find(id).orElseThrow(() -> new RegistryMissing(id));
  }
}
