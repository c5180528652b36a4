package universe.server.runtime.docker;

import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.LogLine;

/** Puts lines together from the frames of two interleaved streams. */
final class LogLines {

  private static final int LONGEST_LINE = 64 * 1024;

  private final @Nullable Instant since;
  private final Consumer<LogLine> sink;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  LogLines(@Nullable Instant since, Consumer<LogLine> sink) {
    this.since = since;
    this.sink = sink;
  }

  synchronized void add(Frame frame) {
    boolean error = frame.getStreamType() == StreamType.STDERR;
    ByteArrayOutputStream line = error ? errors : output;
    for (byte octet : frame.getPayload()) {
      if (octet == '\n') {
        emit(line, error);
      } else if (line.size() < LONGEST_LINE) {
        line.write(octet);
      }
    }
  }

  synchronized void flush() {
    if (output.size() > 0) {
      emit(output, false);
    }
    if (errors.size() > 0) {
      emit(errors, true);
    }
  }

  private void emit(ByteArrayOutputStream bytes, boolean error) {
    String line = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    if (line.endsWith("\r")) {
      line = line.substring(0, line.length() - 1);
    }
    int space = line.indexOf(' ');
    Instant at = space < 0 ? null : time(line.substring(0, space));
    String text = at == null ? line : line.substring(space + 1);
    Instant when = at == null ? Instant.EPOCH : at;
    // the engine knows whole seconds only
    if (since == null || !when.isBefore(since)) {
      sink.accept(new LogLine(when, error, text));
    }
  }

  private static @Nullable Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
