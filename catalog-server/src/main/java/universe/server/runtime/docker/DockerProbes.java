package universe.server.runtime.docker;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.ExecResult;
import universe.server.runtime.RuntimeBackend.ProbeResult;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskRef;
import universe.spec.workload.Probe;

/** Asks containers over the cluster network, because their images often have no client to do so. */
final class DockerProbes {

  private static final int MOST_REDIRECTS = 5;

  private final DockerCommands commands;
  private final HttpClient client;

  DockerProbes(DockerCommands commands) {
    this.commands = commands;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .sslContext(trustingAnybody())
            .build();
  }

  ProbeResult probe(TaskObservation seen, Probe probe, Duration timeout) {
    long start = System.nanoTime();
    Verdict verdict =
        switch (probe) {
          case Probe.Command command -> run(seen.ref(), command, timeout);
          case Probe.Tcp tcp -> connect(seen.address(), tcp.port(), timeout);
          case Probe.Http http ->
              request(
                  seen.address(),
                  new Place(http.secure(), http.port(), http.path()),
                  timeout,
                  (uri, deadline) -> follow(uri, http, deadline));
          case Probe.Answer answer ->
              request(
                  seen.address(),
                  new Place(answer.secure(), answer.port(), answer.path()),
                  timeout,
                  (uri, deadline) -> compare(uri, answer, deadline));
        };
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new ProbeResult(verdict.passed, verdict.reason, took);
  }

  private record Verdict(boolean passed, String reason) {}

  private Verdict run(TaskRef task, Probe.Command command, Duration timeout) {
    ExecResult result = commands.exec(task, List.of("/bin/sh", "-c", command.command()), timeout);
    return result.exitCode() == 0
        ? new Verdict(true, "")
        : new Verdict(
            false, "command ended with %d: %s".formatted(result.exitCode(), result.output()));
  }

  private static Verdict connect(@Nullable String address, int port, Duration timeout) {
    if (address == null) {
      return new Verdict(false, "has no address on the cluster network");
    }
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), Math.toIntExact(timeout.toMillis()));
      return new Verdict(true, "");
    } catch (IOException e) {
      return new Verdict(false, "port %d: %s".formatted(port, e.getMessage()));
    }
  }

  /** Where an HTTP request goes. */
  private record Place(boolean secure, int port, String path) {}

  /** What is made of the answers to requests; all of them end by a deadline. */
  private interface Asking {
    Verdict ask(URI uri, long deadline)
        throws InterruptedException, ExecutionException, TimeoutException;
  }

  private static Verdict request(
      @Nullable String address, Place place, Duration timeout, Asking asking) {
    if (address == null) {
      return new Verdict(false, "has no address on the cluster network");
    }
    String scheme = place.secure() ? "https" : "http";
    String text = "%s://%s:%d%s".formatted(scheme, address, place.port(), place.path());
    try {
      return asking.ask(URI.create(text), System.nanoTime() + timeout.toNanos());
    } catch (IllegalArgumentException e) {
      return new Verdict(false, "not an address: " + text);
    } catch (TimeoutException e) {
      return new Verdict(
          false, "%s did not answer within %d ms".formatted(place.path(), timeout.toMillis()));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String said =
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
      return new Verdict(false, "port %d: %s".formatted(place.port(), said));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Verdict(false, "interrupted");
    }
  }

  private Verdict follow(URI asked, Probe.Http probe, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    URI uri = asked;
    HttpResponse<InputStream> answer = ask(uri, deadline);
    close(answer);
    // only back to the task itself: a package must not send the server elsewhere
    for (int hop = 0; probe.followRedirects() && hop < MOST_REDIRECTS; hop++) {
      URI next = redirect(answer, uri);
      if (next == null || !Objects.equals(asked.getHost(), next.getHost())) {
        break;
      }
      uri = next;
      answer = ask(uri, deadline);
      close(answer);
    }
    int status = answer.statusCode();
    return new Verdict(
        status >= 200 && status < 400, "%s answered %d".formatted(probe.path(), status));
  }

  private Verdict compare(URI uri, Probe.Answer probe, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    HttpResponse<InputStream> answer = ask(uri, deadline);
    boolean passed = probe.statuses().contains(answer.statusCode());
    String text = passed || probe.shown() == 0 ? "" : beginning(answer, probe.shown(), deadline);
    close(answer);
    return new Verdict(
        passed,
        "%s answered %d%s"
            .formatted(probe.path(), answer.statusCode(), text.isEmpty() ? "" : ": " + text));
  }

  /** What an answer begins with, on one line; nothing where it takes too long to come. */
  private static String beginning(HttpResponse<InputStream> answer, int most, long deadline)
      throws InterruptedException {
    var reading = new FutureTask<>(() -> answer.body().readNBytes(most));
    Thread.startVirtualThread(reading);
    try {
      byte[] read = reading.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      return new String(read, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    } catch (TimeoutException | ExecutionException e) {
      return "";
    }
  }

  private HttpResponse<InputStream> ask(URI uri, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    long left = Math.max(1, deadline - System.nanoTime());
    var request = HttpRequest.newBuilder(uri).timeout(Duration.ofNanos(left)).GET().build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
        .get(left, TimeUnit.NANOSECONDS);
  }

  private static void close(HttpResponse<InputStream> answer) {
    try {
      // the rest of it is nothing that we want to know
      answer.body().close();
    } catch (IOException e) {
      // then there was no more to come
    }
  }

  private static @Nullable URI redirect(HttpResponse<InputStream> answer, URI asked) {
    if (answer.statusCode() < 300 || answer.statusCode() >= 400) {
      return null;
    }
    return answer.headers().firstValue("Location").map(asked::resolve).orElse(null);
  }

  /** Tasks certify themselves; a probe asks whether they answer, not who they are. */
  private static SSLContext trustingAnybody() {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustingAnybody()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }
}
