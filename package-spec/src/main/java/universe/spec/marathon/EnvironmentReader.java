package universe.spec.marathon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import universe.spec.workload.EnvironmentValue;

/** Reads environment variables: literal text, or the name of a declared secret. */
final class EnvironmentReader {

  private static final String ACCOUNT = "DCOS_SERVICE_ACCOUNT_CREDENTIAL";

  private final Fields app;
  private final Secrets secrets;

  EnvironmentReader(Fields app, Secrets secrets) {
    this.app = app;
    this.secrets = secrets;
  }

  Map<String, EnvironmentValue> read() {
    var environment = new LinkedHashMap<String, EnvironmentValue>();
    app.entries("env")
        .forEach((name, value) -> {
          var path = app.path("env") + "." + name;
          if (!value.isNull() && isName(name, path)) {
            value(path, value).ifPresent(found -> environment.put(name, found));
          }
        });
    if (environment.get(ACCOUNT) instanceof EnvironmentValue.Secret) {
      app.notices()
          .warn(app.path("env") + "." + ACCOUNT, "DC/OS service accounts have no use here");
    }
    return environment;
  }

  private boolean isName(String name, String path) {
    boolean fits = !name.isEmpty() && name.indexOf('=') < 0 && name.indexOf('\0') < 0;
    if (!fits) {
      app.notices().reject(path, "a variable's name must not be empty or contain '='");
    }
    return fits;
  }

  private Optional<EnvironmentValue> value(String path, JsonNode value) {
    if (value.isString()) {
      var text = value.stringValue();
      if (text.indexOf('\0') >= 0) {
        app.notices().reject(path, "must not contain a NUL character");
        return Optional.empty();
      }
      return Optional.of(new EnvironmentValue.Text(text));
    }
    if (value.isObject() && value.path("secret").isString() && value.size() == 1) {
      app.notices().warn(path, "whoever may inspect the task can read a secret in its environment");
      return secrets
          .source(value.path("secret").stringValue(), path, app.notices())
          .map(EnvironmentValue.Secret::new);
    }
    app.notices().reject(path, Fields.mustBe("text or {\"secret\": name}", value));
    return Optional.empty();
  }
}
