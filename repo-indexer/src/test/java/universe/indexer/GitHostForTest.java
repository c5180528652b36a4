package universe.indexer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves the Git repositories below a folder by Git's own {@code git http-backend}.
 *
 * @param entry {@code user:password} that is asked for; null for nothing
 */
record GitHostForTest(Path folder, @Nullable String entry) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var shown = exchange.getRequestHeaders().getFirst("Authorization");
    if (entry != null
        && !("Basic " + Base64.getEncoder().encodeToString(entry.getBytes(ISO_8859_1)))
            .equals(shown)) {
      WebForTest.send(exchange, 401, Map.of("WWW-Authenticate", "Basic realm=\"git\""), "no");
      return;
    }
    var process = start(exchange);
    try (var input = process.getOutputStream()) {
      exchange.getRequestBody().transferTo(input);
    }
    try (var output = new BufferedInputStream(process.getInputStream())) {
      answer(exchange, output);
    } finally {
      process.destroy();
    }
  }

  private Process start(HttpExchange exchange) throws IOException {
    var builder = new ProcessBuilder("git", "http-backend");
    var request = exchange.getRequestHeaders();
    var variables = builder.environment();
    variables.put("GIT_PROJECT_ROOT", folder.toString());
    variables.put("GIT_HTTP_EXPORT_ALL", "1");
    variables.put("GIT_CONFIG_COUNT", "1"); // the test may be another user than the folder's owner
    variables.put("GIT_CONFIG_KEY_0", "safe.directory");
    variables.put("GIT_CONFIG_VALUE_0", "*");
    variables.put("REQUEST_METHOD", exchange.getRequestMethod());
    variables.put("PATH_INFO", exchange.getRequestURI().getPath());
    put(variables, "QUERY_STRING", exchange.getRequestURI().getRawQuery());
    put(variables, "CONTENT_TYPE", request.getFirst("Content-Type"));
    put(variables, "HTTP_CONTENT_ENCODING", request.getFirst("Content-Encoding"));
    put(variables, "GIT_PROTOCOL", request.getFirst("Git-Protocol"));
    put(variables, "CONTENT_LENGTH", request.getFirst("Content-Length"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void put(Map<String, String> variables, String name, @Nullable String value) {
    variables.put(name, value == null ? "" : value);
  }

  /** Headers, an empty line, and the rest is the body. */
  private static void answer(HttpExchange exchange, InputStream output) throws IOException {
    int status = 200;
    for (var line = line(output); !line.isEmpty(); line = line(output)) {
      var header = line.split(": ", 2);
      if (header[0].equals("Status")) {
        status = Integer.parseInt(header[1].substring(0, 3));
      } else {
        exchange.getResponseHeaders().set(header[0], header[1]);
      }
    }
    exchange.sendResponseHeaders(status, 0);
    output.transferTo(exchange.getResponseBody());
  }

  private static String line(InputStream output) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = output.read(); next >= 0 && next != '\n'; next = output.read()) {
      line.write(next);
    }
    return line.toString(ISO_8859_1).strip();
  }
}
