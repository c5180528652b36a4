package universe.server.activity.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;
import universe.server.activity.ActivityLog;
import universe.server.activity.ActivityLog.Activity;
import universe.server.activity.ActivityLog.Filter;

/** Writes activity as a file, however much of it there is. */
@Component
class ActivityExport {

  private static final int AT_ONCE = 1000;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "at",
          "by",
          "action",
          "subjectKind",
          "subjectId",
          "subjectName",
          "message",
          "clientAddress",
          "clientKind",
          "plan");

  private final ActivityLog log;
  private final JsonMapper json;

  ActivityExport(ActivityLog log, JsonMapper json) {
    this.log = log;
    this.json = json;
  }

  /** How the file is written. */
  enum Format {
    /** RFC 4180, with a line of names. */
    CSV,
    /** A JSON object on each line. */
    JSONL;

    MediaType mediaType() {
      return this == CSV ? new MediaType("text", "csv") : MediaType.APPLICATION_NDJSON;
    }

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Format parse(String text) {
      return Arrays.stream(values())
          .filter(format -> format.text().equals(text))
          .findFirst()
          .orElseThrow(() ->
              new ResponseStatusException(
                  HttpStatus.BAD_REQUEST, "format must be csv or jsonl, was " + text));
    }
  }

  void write(Filter filter, Format format, boolean withClients, OutputStream out)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (format == Format.CSV) {
      line(writer, COLUMNS.toArray());
    }
    var before = Long.MAX_VALUE;
    for (var page = log.newest(filter, before, AT_ONCE);
        !page.isEmpty();
        page = log.newest(filter, before, AT_ONCE)) {
      for (var each : page) {
        write(withClients ? each : each.withoutClient(), format, writer);
      }
      before = page.getLast().id();
    }
    writer.flush();
  }

  private void write(Activity activity, Format format, Writer writer) throws IOException {
    switch (format) {
      case JSONL -> writer.append(json.writeValueAsString(activity)).append('\n');
      case CSV -> {
        var client = activity.client();
        line(
            writer,
            activity.id(),
            activity.at(),
            activity.by(),
            activity.action(),
            activity.subject().kind(),
            activity.subject().id(),
            activity.subject().name(),
            activity.message(),
            client == null ? "" : client.address(),
            client == null ? "" : client.kind().text(),
            Objects.requireNonNullElse(activity.plan(), ""));
      }
    }
  }

  private static void line(Writer writer, Object... values) throws IOException {
    writer
        .append(
            Arrays.stream(values)
                .map(value -> field(value.toString()))
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** What a spreadsheet would take for a formula is marked as text. */
  static String field(String text) {
    var harmless = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
