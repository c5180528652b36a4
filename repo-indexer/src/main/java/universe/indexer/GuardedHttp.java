package universe.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Downloads from the web under an {@link AddressGuard}: connects only to addresses that the guard
 * returned, so that there is no second look-up to lie to; every redirect is checked anew, also for
 * a fall from https to http; answers are bounded in size and time.
 */
public final class GuardedHttp implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;

  private final AddressGuard guard;
  private final CloseableHttpClient client;
  private final IndexLimits limits;

  public GuardedHttp(AddressGuard guard, IndexLimits limits) {
    this.guard = guard;
    this.limits = limits;
    this.client = client(guard, limits);
  }

  private static CloseableHttpClient client(AddressGuard guard, IndexLimits limits) {
    var idle = Timeout.of(limits.idleTimeout());
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new GuardedNames(guard))
            .setMaxConnPerRoute(8)
            .setMaxConnTotal(32)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(idle)
                    .setSocketTimeout(idle)
                    .setTimeToLive(1, TimeUnit.MINUTES)
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(idle)
                .setConnectionRequestTimeout(idle)
                .build())
        .build();
  }

  /** Takes the answer to a request. */
  public interface Receiver<T> {

    /**
     * Takes it while it comes in.
     *
     * @param answer status and headers
     * @param body the content; cut off with an exception where it exceeds the limit
     */
    T receive(HttpResponse answer, InputStream body) throws IOException;
  }

  /**
   * Gets what stands at an address, after redirects.
   *
   * @param longest most bytes of the answer
   * @param headers what to send along; {@code Authorization} goes to the first host only
   */
  public <T> T get(
      URI address, long longest, java.util.Map<String, String> headers, Receiver<T> receiver)
      throws IOException {
    var next = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      guard.checkWeb(next);
      var request = new HttpGet(next);
      boolean home = sameHost(address, next);
      headers.forEach((name, value) -> {
        if (home || !name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION)) {
          request.setHeader(name, value);
        }
      });
      var answer = client.executeOpen(null, request, null);
      try {
        var target = redirectOf(next, answer);
        if (target == null) {
          return receive(answer, longest, receiver);
        }
        next = target;
      } finally {
        end(request, answer);
      }
    }
    throw new IOException(address.getHost() + " redirects more than " + MOST_REDIRECTS + " times");
  }

  /** Ends an exchange without reading what is still to come: a hostile answer has no end. */
  public static void end(HttpUriRequestBase request, ClassicHttpResponse answer) {
    request.abort();
    try {
      answer.close();
    } catch (IOException e) {
      // It is over either way.
    }
  }

  /** The client that the guard watches; it follows no redirect by itself. */
  public CloseableHttpClient client() {
    return client;
  }

  /** Who decides where the client may go. */
  public AddressGuard guard() {
    return guard;
  }

  /** Whether two addresses are of the same origin, so that credentials for one suit the other. */
  public static boolean sameHost(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getPort() == other.getPort();
  }

  private <T> T receive(ClassicHttpResponse answer, long longest, Receiver<T> receiver)
      throws IOException {
    var entity = answer.getEntity();
    if (entity == null) {
      return receiver.receive(answer, InputStream.nullInputStream());
    }
    if (entity.getContentLength() > longest) {
      throw Allowance.Exceeded.ofSize(longest);
    }
    var allowance = new Allowance(longest, limits.fetchTimeout());
    try (var body = allowance.bound(entity.getContent(), () -> {})) {
      return receiver.receive(answer, body);
    }
  }

  private static @Nullable URI redirectOf(URI from, ClassicHttpResponse answer) throws IOException {
    Header location = answer.getFirstHeader(HttpHeaders.LOCATION);
    int status = answer.getCode();
    boolean redirects = status == 301 || status == 302 || status == 303 || status >= 307;
    if (location == null || !redirects || status > 308) {
      return null;
    }
    try {
      var target = from.resolve(location.getValue());
      if ("https".equalsIgnoreCase(from.getScheme())
          && !"https".equalsIgnoreCase(target.getScheme())) {
        throw new AddressRefused(from.getHost(), "it redirects from https to something else");
      }
      return target;
    } catch (IllegalArgumentException e) {
      throw new IOException(from.getHost() + " redirects to something that is no address", e);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  /** Looks names up through the guard. */
  private record GuardedNames(AddressGuard guard) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      try {
        return guard.resolve(host).toArray(InetAddress[]::new);
      } catch (AddressRefused e) {
        var refused = new UnknownHostException(e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
