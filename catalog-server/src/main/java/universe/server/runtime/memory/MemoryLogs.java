package universe.server.runtime.memory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import universe.server.runtime.RuntimeBackend.LogLine;
import universe.server.runtime.RuntimeBackend.LogQuery;
import universe.server.runtime.RuntimeBackend.LogSink;
import universe.server.runtime.TaskRef;

/** Hands log lines to those who follow. */
final class MemoryLogs {

  private final Map<String, List<LogSink>> followers = new ConcurrentHashMap<>();

  AutoCloseable follow(TaskRef task, List<LogLine> soFar, LogQuery query, LogSink sink) {
    List<LogLine> wanted =
        soFar.stream()
            .filter(line -> query.since() == null || !line.at().isBefore(query.since()))
            .toList();
    int skipped = query.tail() < 0 ? 0 : Math.max(0, wanted.size() - query.tail());
    wanted.stream().skip(skipped).forEach(sink::line);
    if (!query.follow()) {
      sink.end(null);
      return () -> {};
    }
    List<LogSink> sinks = followers.computeIfAbsent(task.id(), id -> new CopyOnWriteArrayList<>());
    sinks.add(sink);
    return () -> {
      if (sinks.remove(sink)) {
        sink.end(null);
      }
    };
  }

  void line(TaskRef task, LogLine line) {
    followers.getOrDefault(task.id(), List.of()).forEach(sink -> sink.line(line));
  }

  void end(TaskRef task) {
    List<LogSink> sinks = followers.remove(task.id());
    if (sinks != null) {
      sinks.forEach(sink -> sink.end(null));
    }
  }
}
