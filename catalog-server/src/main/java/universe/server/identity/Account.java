package universe.server.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person or program that may log in. */
@Entity
public class Account {

  @Id private UUID id;
  private String name;
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private boolean disabled;
  private Instant createdAt;
  private Instant passwordChangedAt;

  @SuppressWarnings("NullAway.Init")
  protected Account() {} // for JPA

  Account(String name, String passwordHash, Role role, Instant now) {
    if (!name.matches("[a-z0-9][a-z0-9._@-]{0,63}")) {
      throw new InputRefused(
          "name",
          "must be 1 to 64 lower-case letters, digits, dots, dashes, underscores and @ signs,"
              + " beginning with a letter or digit, was "
              + name);
    }
    this.id = UUID.randomUUID();
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
    this.createdAt = now;
    this.passwordChangedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  public boolean isDisabled() {
    return disabled;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The account as other rooms see it. */
  public User user() {
    return new User(id, name);
  }

  public Instant passwordChangedAt() {
    return passwordChangedAt;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean isAdministrator() {
    return role == Role.ADMIN && !disabled;
  }

  void become(Role role) {
    this.role = role;
  }

  void disable() {
    disabled = true;
  }

  void enable() {
    disabled = false;
  }

  void changePassword(String hash, Instant now) {
    passwordHash = hash;
    passwordChangedAt = now;
  }
}
