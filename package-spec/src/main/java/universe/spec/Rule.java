package universe.spec;

import static universe.spec.Severity.ERROR;
import static universe.spec.Severity.NOTE;
import static universe.spec.Severity.WARNING;

import java.util.Locale;

/** The rules that package files are held to, and how much a breach matters on each occasion. */
enum Rule {
  FILE_MISSING(ERROR, ERROR, ERROR),
  FILE_UNREADABLE(ERROR, ERROR, ERROR),
  TOO_LARGE(ERROR, ERROR, ERROR),
  NOT_UTF8(ERROR, ERROR, ERROR),
  NOT_JSON(ERROR, ERROR, ERROR),
  TOO_DEEP(ERROR, ERROR, ERROR),
  TOO_MANY_VALUES(ERROR, ERROR, ERROR),
  NUMBER_TOO_LARGE(ERROR, ERROR, ERROR),
  BYTE_ORDER_MARK(WARNING, ERROR, WARNING),
  DUPLICATE_KEY(WARNING, WARNING, WARNING),
  NOT_ASCII(WARNING, ERROR, WARNING),

  FIELD_MISSING(ERROR, ERROR, ERROR),
  WRONG_TYPE(ERROR, ERROR, ERROR),
  WRONG_VALUE(ERROR, ERROR, ERROR),
  /** Loaders ignore unknown fields of bundles, as Cosmos did; authors of files should hear. */
  UNKNOWN_FIELD(ERROR, ERROR, WARNING),
  /** Cosmos took any name out of bundles. */
  UNUSUAL_NAME(WARNING, WARNING, WARNING),
  UNKNOWN_RESOURCE_FIELD(WARNING, ERROR, WARNING),
  UNKNOWN_MANAGER_FIELD(WARNING, WARNING, WARNING),
  UNKNOWN_SERVICE_FIELD(WARNING, WARNING, WARNING),

  RELEASE_NEGATIVE(ERROR, ERROR, ERROR),
  TEMPLATE_MISSING(ERROR, ERROR, ERROR),
  TEMPLATE_NOT_BASE64(ERROR, ERROR, ERROR),
  TEMPLATE_NOT_UTF8(WARNING, ERROR, WARNING),
  TEMPLATE_BROKEN(WARNING, ERROR, WARNING),
  COMMAND_FORBIDDEN(WARNING, ERROR, WARNING),
  COMMAND_MISSING_FOR_OLD_CLUSTERS(WARNING, ERROR, WARNING),
  OPTIONS_SCHEMA(WARNING, ERROR, WARNING),
  POINTER_DANGLING(WARNING, WARNING, WARNING),
  SERVICE_SCHEMA(ERROR, ERROR, ERROR),
  SERVICE_DUPLICATE(ERROR, ERROR, ERROR),

  LETTER_DIRECTORY(ERROR, ERROR, ERROR),
  PACKAGE_DIRECTORY(ERROR, ERROR, ERROR),
  RELEASE_DIRECTORY(ERROR, ERROR, ERROR),
  NAME_MISMATCH(ERROR, ERROR, ERROR),
  VERSION_REPEATED(NOTE, NOTE, NOTE),

  PACKAGING_VERSION_TOO_NEW(ERROR, ERROR, WARNING),
  TOO_MANY_PROBLEMS(NOTE, NOTE, NOTE);

  /** On which occasion a file is looked at. */
  enum Occasion {
    /** A directory is loaded: as lenient as package-format 1.2. */
    LOADING,
    /** A directory is checked before it is published: package-format 1.1. */
    CHECKING,
    /** A package object comes out of a bundle. */
    BUNDLED
  }

  private final Severity loading;
  private final Severity checking;
  private final Severity bundled;

  Rule(Severity loading, Severity checking, Severity bundled) {
    this.loading = loading;
    this.checking = checking;
    this.bundled = bundled;
  }

  Severity severity(Occasion occasion) {
    return switch (occasion) {
      case LOADING -> loading;
      case CHECKING -> checking;
      case BUNDLED -> bundled;
    };
  }

  /** The name under which problems show it, such as {@code field-missing}. */
  String kebabName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
