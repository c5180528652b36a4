package universe.indexer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A web server on the loopback that answers as a test wants and remembers what it was asked. */
final class WebForTest implements AutoCloseable {

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  final List<Asked> asked = new CopyOnWriteArrayList<>();
  volatile HttpHandler handler = exchange -> send(exchange, 404, Map.of(), "nothing here");

  WebForTest() throws IOException {
    this(HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0), "http");
  }

  private WebForTest(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  static WebForTest secured(SSLContext certificates) throws IOException {
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificates));
    return new WebForTest(server, "https");
  }

  /** One request, with the first value of each header. */
  record Asked(String method, String target, Map<String, String> headers) {
    @Nullable String header(String name) {
      return headers.get(name);
    }
  }

  /** An address of this server that the test's guard trusts. */
  String address(String path) {
    return addressAt("127.0.0.1", path);
  }

  /** The same under another name of this machine, which the guard does not trust. */
  String addressAt(String host, String path) {
    return "%s://%s:%d%s".formatted(scheme, host, server.getAddress().getPort(), path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers));
    try (exchange) {
      handler.handle(exchange);
    }
  }

  static void send(HttpExchange exchange, int status, Map<String, String> headers, String body)
      throws IOException {
    send(exchange, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  static HttpHandler redirect(int status, String target) {
    return exchange -> send(exchange, status, Map.of("Location", target), "");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
