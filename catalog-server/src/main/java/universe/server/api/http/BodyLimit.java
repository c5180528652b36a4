package universe.server.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import universe.server.api.BodyTooLarge;

/** Reads no more of a request than is good for the server. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

  private final long bytes;

  BodyLimit(BodySettings settings) {
    this.bytes = settings.limit().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > bytes) {
      drain(request.getInputStream(), bytes);
      refuse(response);
      return;
    }
    try {
      chain.doFilter(new Limited(request, bytes), response);
    } catch (BodyTooLarge e) {
      // Read by another filter; what a controller reads is refused by FrameworkProblems.
      refuse(response);
    }
  }

  /** A client that is still sending reads no answer; one that never stops is cut off. */
  private static void drain(InputStream body, long atMost) throws IOException {
    var buffer = new byte[8192];
    var left = atMost;
    for (var read = 0; left > 0 && read >= 0; left -= read) {
      read = body.read(buffer);
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType("application/problem+json");
    response
        .getWriter()
        .write(
            """
            {"type":"/problems/body-too-large","title":"Content Too Large","status":413,\
            "detail":"%s"}\
            """
                .formatted(new BodyTooLarge(bytes).getMessage()));
  }

  /**
   * How much a request may carry.
   *
   * @param limit most bytes of a body, said beforehand or not
   */
  @ConfigurationProperties("universe.body")
  record BodySettings(@DefaultValue("8MB") DataSize limit) {}

  private static final class Limited extends HttpServletRequestWrapper {

    private final long bytes;

    Limited(HttpServletRequest request, long bytes) {
      super(request);
      this.bytes = bytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new LimitedStream(super.getInputStream(), bytes);
    }
  }

  private static final class LimitedStream extends ServletInputStream {

    private final ServletInputStream stream;
    private final long limit;
    private long left;

    LimitedStream(ServletInputStream stream, long limit) {
      this.stream = stream;
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      var next = stream.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var read = stream.read(target, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    @Override
    public boolean isFinished() {
      return stream.isFinished();
    }

    @Override
    public boolean isReady() {
      return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      stream.setReadListener(listener);
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        if (left + read >= 0) {
          drain(stream, limit);
        }
        throw new BodyTooLarge(limit);
      }
    }
  }
}
