package universe.server.runtime.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.LogQuery;
import universe.server.runtime.RuntimeBackend.LogSink;
import universe.server.runtime.TaskRef;

/** A container's output, line by line. */
final class DockerLogs {

  private final Engine engine;

  DockerLogs(Engine engine) {
    this.engine = engine;
  }

  AutoCloseable stream(TaskRef task, LogQuery query, LogSink sink) {
    var following = new Following(new LogLines(query.since(), sink::line), sink);
    engine.stream(client -> {
      var request =
          client
              .logContainerCmd(task.id())
              .withStdOut(true)
              .withStdErr(true)
              .withTimestamps(true)
              .withFollowStream(query.follow());
      if (query.tail() >= 0) {
        request.withTail(query.tail());
      }
      if (query.since() != null) {
        request.withSince(Math.toIntExact(query.since().getEpochSecond()));
      }
      return request.exec(following);
    });
    return following;
  }

  /** Hands frames on until the end. */
  private static final class Following extends ResultCallback.Adapter<Frame> {

    private final LogLines lines;
    private final LogSink sink;
    private boolean ended;

    private Following(LogLines lines, LogSink sink) {
      this.lines = lines;
      this.sink = sink;
    }

    @Override
    public void onNext(Frame frame) {
      lines.add(frame);
    }

    @Override
    public void onComplete() {
      end(null);
      super.onComplete();
    }

    @Override
    public void onError(Throwable failure) {
      end(String.valueOf(failure.getMessage()));
      super.onError(failure);
    }

    @Override
    public void close() throws IOException {
      super.close();
      end(null);
    }

    private synchronized void end(@Nullable String reason) {
      if (!ended) {
        ended = true;
        lines.flush();
        sink.end(reason);
      }
    }
  }
}
