package universe.server.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Problems;
import universe.server.api.http.RepeatableRequests.Earlier;
import universe.server.api.http.RepeatableRequests.RequestKey;

/**
 * Answers a creation that was sent twice with the same {@code Idempotency-Key} as it was answered
 * the first time. Answers that hold a credential are not kept: those addresses take no key.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {

  private static final int LONGEST_KEY = 200;

  private final RepeatableRequests requests;
  private final JsonMapper json;

  IdempotencyFilter(RepeatableRequests requests, JsonMapper json) {
    this.requests = requests;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !request.getMethod().equals("POST")
        || request.getHeader("Idempotency-Key") == null
        || request.getUserPrincipal() == null
        || !path.startsWith("/api/v1/")
        || path.equals("/api/v1/tokens")
        || path.equals("/api/v1/session")
        || path.equals("/api/v1/account/password");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var text = request.getHeader("Idempotency-Key");
    if (text.isBlank() || text.length() > LONGEST_KEY) {
      refuse(
          response,
          HttpStatus.BAD_REQUEST,
          "bad-request",
          "Idempotency-Key must have 1 to %d characters".formatted(LONGEST_KEY));
      return;
    }
    var repeatable = new Repeatable(request);
    var key = new RequestKey(request.getUserPrincipal().getName(), text);
    var fingerprint = repeatable.fingerprint();
    var earlier = requests.take(key, fingerprint);
    if (earlier.isPresent()) {
      repeat(earlier.get(), fingerprint, response);
    } else {
      answer(key, repeatable, response, chain);
    }
  }

  private void answer(
      RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var copied = new ContentCachingResponseWrapper(response);
    var answered = false;
    try {
      chain.doFilter(request, copied);
      if (copied.getStatus() < 500) {
        requests.answered(
            key,
            copied.getStatus(),
            copied.getContentType(),
            copied.getHeader("Location"),
            new String(copied.getContentAsByteArray(), UTF_8));
        answered = true;
      }
    } finally {
      if (!answered) {
        requests.giveBack(key);
      }
    }
    copied.copyBodyToResponse();
  }

  private void repeat(Earlier earlier, String fingerprint, HttpServletResponse response)
      throws IOException {
    var status = earlier.status();
    if (!earlier.fingerprint().equals(fingerprint)) {
      refuse(
          response,
          HttpStatus.UNPROCESSABLE_CONTENT,
          "idempotency-key-reused",
          "this Idempotency-Key was used for another request; use a new one");
    } else if (status == null) {
      refuse(
          response,
          HttpStatus.CONFLICT,
          "idempotency-key-in-use",
          "the first request with this Idempotency-Key is still at work");
    } else {
      response.setStatus(status);
      response.setHeader("Idempotency-Replayed", "true");
      if (earlier.contentType() != null) {
        response.setContentType(earlier.contentType());
      }
      if (earlier.location() != null) {
        response.setHeader("Location", earlier.location());
      }
      var body = earlier.body();
      if (body != null) {
        response.getOutputStream().write(body.getBytes(UTF_8));
      }
    }
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String type, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response.getOutputStream().write(json.writeValueAsBytes(Problems.of(status, type, detail)));
  }

  /** A request whose body was read to the end, and can be read again. */
  private static final class Repeatable extends HttpServletRequestWrapper {

    private final byte[] body;

    Repeatable(HttpServletRequest request) throws IOException {
      super(request);
      body = request.getInputStream().readAllBytes();
    }

    String fingerprint() {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((getRequestURI() + "\n").getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Rest(new ByteArrayInputStream(body));
    }
  }

  private static final class Rest extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Rest(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("the body is here already");
    }
  }
}
