package universe.spec;

import java.util.Arrays;
import java.util.Optional;

/** The generations of the package format. */
enum PackagingVersion {
  V2("2.0"),
  V3("3.0"),
  V4("4.0"),
  V5("5.0");

  private final String text;

  PackagingVersion(String text) {
    this.text = text;
  }

  static Optional<PackagingVersion> parse(String text) {
    return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
  }

  boolean isAtLeast(PackagingVersion other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
