package universe.indexer.git;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.security.KeyManagementException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.jspecify.annotations.Nullable;
import universe.indexer.Allowance;
import universe.indexer.GuardedHttp;

/** Lets JGit speak HTTP through the guarded client, and counts what it receives. */
final class GuardedConnection implements HttpConnection {

  private final GuardedHttp http;
  private final URL address;
  private final Home home;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private String method = "GET";
  private boolean sends;
  private @Nullable HttpUriRequestBase request;
  private @Nullable ClassicHttpResponse answer;

  private GuardedConnection(GuardedHttp http, URL address, Home home) {
    this.http = http;
    this.address = address;
    this.home = home;
  }

  /**
   * What all requests of one fetch share.
   *
   * @param address where the repository is; credentials are for this host and no other
   * @param allowance how much may still come
   * @param opened collects what is to be closed in the end
   */
  record Home(URI address, Allowance allowance, List<Closeable> opened) {}

  /** Makes a transport use the guarded client for all its requests, redirected ones included. */
  static void watch(Transport transport, GuardedHttp http, Home home) {
    ((TransportHttp) transport)
        .setHttpConnectionFactory(
            new HttpConnectionFactory() {
              @Override
              public HttpConnection create(URL url) {
                var connection = new GuardedConnection(http, url, home);
                home.opened().add(connection::close);
                return connection;
              }

              @Override
              public HttpConnection create(URL url, Proxy proxy) {
                return create(url);
              }
            });
  }

  private void close() {
    if (request != null && answer != null) {
      GuardedHttp.end(request, answer);
    }
  }

  private ClassicHttpResponse answer() throws IOException {
    var present = answer;
    if (present == null) {
      var asking = request();
      request = asking;
      present = http.client().executeOpen(null, asking, null);
      answer = present;
    }
    return present;
  }

  private HttpUriRequestBase request() throws IOException {
    var target = URI.create(address.toString());
    http.guard().checkWeb(target);
    var asking = new HttpUriRequestBase(method, target);
    headers.forEach(asking::setHeader);
    if (!GuardedHttp.sameHost(home.address(), target)) {
      asking.removeHeaders("Authorization"); // a redirect must not carry it elsewhere
    }
    if (sends) {
      var type = headers.get("Content-Type");
      asking.setEntity(
          new ByteArrayEntity(body.toByteArray(), type == null ? null : ContentType.parse(type)));
      asking.removeHeaders("Content-Length");
    }
    return asking;
  }

  @Override
  public int getResponseCode() throws IOException {
    return answer().getCode();
  }

  @Override
  public URL getURL() {
    return address;
  }

  @Override
  public String getResponseMessage() throws IOException {
    return String.valueOf(answer().getReasonPhrase());
  }

  @Override
  public Map<String, List<String>> getHeaderFields() {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (answer != null) {
      for (Header header : answer.getHeaders()) {
        fields.put(header.getName(), getHeaderFields(header.getName()));
      }
    }
    return fields;
  }

  @Override
  public List<String> getHeaderFields(String name) {
    return answer == null
        ? List.of()
        : Arrays.stream(answer.getHeaders(name)).map(NameValuePair::getValue).toList();
  }

  @Override
  public @Nullable String getHeaderField(String name) {
    var fields = getHeaderFields(name);
    return fields.isEmpty() ? null : fields.getFirst();
  }

  @Override
  public void setRequestProperty(String name, String value) {
    headers.put(name, value);
  }

  @Override
  public void setRequestMethod(String method) {
    this.method = method;
  }

  @Override
  public String getRequestMethod() {
    return method;
  }

  @Override
  public void setUseCaches(boolean use) {}

  @Override
  public void setConnectTimeout(int milliseconds) {}

  @Override
  public void setReadTimeout(int milliseconds) {}

  @Override
  public @Nullable String getContentType() {
    return getHeaderField("Content-Type");
  }

  @Override
  public InputStream getInputStream() throws IOException {
    var entity = answer().getEntity();
    return entity == null
        ? InputStream.nullInputStream()
        : home.allowance().bound(entity.getContent(), this::close);
  }

  @Override
  public int getContentLength() {
    return answer == null || answer.getEntity() == null
        ? -1
        : (int) Math.min(Integer.MAX_VALUE, answer.getEntity().getContentLength());
  }

  @Override
  public void setInstanceFollowRedirects(boolean follow) {
    // JGit follows them itself, and asks the factory for each of them: nothing to do.
  }

  @Override
  public void setDoOutput(boolean output) {
    sends = output;
  }

  @Override
  public void setFixedLengthStreamingMode(int length) {}

  @Override
  public void setChunkedStreamingMode(int length) {}

  @Override
  public OutputStream getOutputStream() {
    sends = true;
    return body;
  }

  @Override
  public boolean usingProxy() {
    return false;
  }

  @Override
  public void connect() throws IOException {
    answer();
  }

  @Override
  public void configure(
      KeyManager[] keys, TrustManager[] trusted, java.security.SecureRandom random)
      throws KeyManagementException {
    throw new KeyManagementException("certificates are always checked");
  }

  @Override
  public void setHostnameVerifier(HostnameVerifier verifier) throws KeyManagementException {
    throw new KeyManagementException("host names are always checked");
  }
}
