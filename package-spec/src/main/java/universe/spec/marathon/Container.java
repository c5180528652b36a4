package universe.spec.marathon;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The container part of an app.
 *
 * @param docker whether it is of the type that runs images with all an engine's abilities
 * @param fields the {@code container} object; without fields where there is none
 * @param details its {@code docker} object; without fields where there is none
 * @param image null where the process runs in the sandbox image
 */
record Container(boolean docker, Fields fields, Fields details, @Nullable String image) {

  private static final int LONGEST_IMAGE = 512;
  private static final String NAME = "[a-z0-9]++(?:(?:[._]|__|-++)[a-z0-9]++)*+";

  /** Registry, path, tag and digest as engines take them; tags may be anything without blanks. */
  private static final Pattern IMAGE =
      Pattern.compile(
          "(?:[a-zA-Z0-9][a-zA-Z0-9.-]*+(?::[0-9]{1,5})?/)?+"
              + NAME
              + "(?:/"
              + NAME
              + ")*+(?::[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?");

  static Container read(Fields app) {
    boolean present = app.has("container");
    var fields = app.object("container");
    var details = fields.object("docker");
    boolean docker = fields.oneOf("type", Map.of("DOCKER", true, "MESOS", false), true) && present;
    var image = details.words("image").map(String::strip).orElse(null);
    if (image != null && (image.length() > LONGEST_IMAGE || !IMAGE.matcher(image).matches())) {
      details.reject("image", "'%s' is not an image reference such as 'redis:8'".formatted(image));
    }
    if (docker && !details.has("image")) {
      details.reject("image", "is required for a container of type DOCKER");
    }
    return new Container(docker, fields, details, image);
  }
}
