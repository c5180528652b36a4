package universe.server.identity;

import java.util.Locale;

/** What an account is for; other rooms ask {@link Access}, never for a role. */
public enum Role {
  VIEWER,
  OPERATOR,
  INSTALLER,
  MAINTAINER,
  ADMIN;

  /** Whether it grants this action. */
  public boolean grants(Action action) {
    return switch (action) {
      case READ -> true;
      case OPERATE -> this == OPERATOR || this == INSTALLER || this == ADMIN;
      case INSTALL, HANDLE_DATA -> this == INSTALLER || this == ADMIN;
      case MAINTAIN_REPOSITORIES -> this == MAINTAINER || this == ADMIN;
      case ADMINISTER -> this == ADMIN;
    };
  }

  /** As users read and write it, such as {@code admin}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what {@link #text()} prints.
   *
   * @throws InputRefused when there is no such role
   */
  public static Role parse(String text) {
    for (var role : values()) {
      if (role.text().equals(text)) {
        return role;
      }
    }
    throw new InputRefused(
        "role", "must be viewer, operator, installer, maintainer or admin, was " + text);
  }
}
