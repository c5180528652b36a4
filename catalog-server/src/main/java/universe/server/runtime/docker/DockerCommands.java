package universe.server.runtime.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StatisticNetworksConfig;
import com.github.dockerjava.api.model.Statistics;
import com.github.dockerjava.api.model.StreamType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.ExecResult;
import universe.server.runtime.RuntimeBackend.Pipe;
import universe.server.runtime.RuntimeBackend.TaskStats;
import universe.server.runtime.TaskMissing;
import universe.server.runtime.TaskRef;

/** Runs commands in containers and reads their meters. */
final class DockerCommands {

  private static final int LONGEST_OUTPUT = 64 * 1024;
  private static final int TIMED_OUT = 124;
  private static final String HEAD = "bytes=$1; shift; head -c \"$bytes\" | \"$@\"";
  private static final long STATS_SECONDS = 10;

  private final Engine engine;

  DockerCommands(Engine engine) {
    this.engine = engine;
  }

  ExecResult exec(TaskRef task, List<String> command, Duration timeout) {
    String exec =
        engine
            .ask(client ->
                client
                    .execCreateCmd(task.id())
                    .withCmd(command.toArray(String[]::new))
                    .withAttachStdout(true)
                    .withAttachStderr(true)
                    .exec())
            .getId();
    var said = new Said();
    engine.stream(client -> client.execStartCmd(exec).exec(said));
    return finished(said, timeout) ? result(exec, said) : late(timeout);
  }

  ExecResult pipe(TaskRef task, List<String> command, Duration timeout, Pipe pipe) {
    String exec =
        engine
            .ask(client ->
                client
                    .execCreateCmd(task.id())
                    .withCmd(endingItsInput(command, pipe.bytes()).toArray(String[]::new))
                    .withAttachStdin(pipe.bytes() > 0)
                    .withAttachStdout(true)
                    .withAttachStderr(true)
                    .exec())
            .getId();
    var given = new Given(pipe.in());
    var piped = new Piped(pipe.out());
    engine.stream(client -> {
      var start = client.execStartCmd(exec);
      return (pipe.bytes() > 0 ? start.withStdIn(given) : start).exec(piped);
    });
    boolean ended = finished(piped, timeout);
    given.rethrow();
    piped.rethrow();
    return ended ? result(exec, piped) : late(timeout);
  }

  /** The transport cannot tell a command that its input has ended. */
  private static List<String> endingItsInput(List<String> command, long bytes) {
    if (bytes == 0) {
      return command;
    }
    var ending = new ArrayList<>(List.of("/bin/sh", "-c", HEAD, "sh", Long.toString(bytes)));
    ending.addAll(command);
    return ending;
  }

  private ExecResult result(String exec, Said said) {
    Long exit = engine.ask(client -> client.inspectExecCmd(exec).exec().getExitCodeLong());
    return new ExecResult(exit == null ? -1 : exit.intValue(), said.text());
  }

  private static ExecResult late(Duration timeout) {
    return new ExecResult(TIMED_OUT, "did not end within " + timeout.toMillis() + " ms");
  }

  private static boolean finished(ResultCallback.Adapter<?> callback, Duration timeout) {
    try (callback) {
      return callback.awaitCompletion(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  TaskStats stats(TaskRef task) {
    var meters = new AtomicReference<@Nullable Statistics>();
    var callback =
        new ResultCallback.Adapter<Statistics>() {
          @Override
          public void onNext(Statistics statistics) {
            meters.set(statistics);
          }
        };
    engine.stream(client -> client.statsCmd(task.id()).withNoStream(true).exec(callback));
    Statistics read = finished(callback, Duration.ofSeconds(STATS_SECONDS)) ? meters.get() : null;
    if (read == null) {
      throw new TaskMissing(task.id());
    }
    return stats(read);
  }

  private static TaskStats stats(Statistics read) {
    long received = 0;
    long sent = 0;
    Map<String, StatisticNetworksConfig> networks = read.getNetworks();
    if (networks != null) {
      for (StatisticNetworksConfig network : networks.values()) {
        received += orZero(network.getRxBytes());
        sent += orZero(network.getTxBytes());
      }
    }
    return new TaskStats(
        cores(read),
        orZero(read.getMemoryStats().getUsage()),
        orZero(read.getMemoryStats().getLimit()),
        received,
        sent);
  }

  private static double cores(Statistics read) {
    var now = read.getCpuStats();
    var before = read.getPreCpuStats();
    if (now.getCpuUsage() == null || before.getCpuUsage() == null) {
      return 0;
    }
    long used =
        orZero(now.getCpuUsage().getTotalUsage()) - orZero(before.getCpuUsage().getTotalUsage());
    long system = orZero(now.getSystemCpuUsage()) - orZero(before.getSystemCpuUsage());
    long cores = Math.max(1, orZero(now.getOnlineCpus()));
    return system <= 0 || used <= 0 ? 0 : (double) used / system * cores;
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  /** Collects output, up to a bound. */
  private static class Said extends ResultCallback.Adapter<Frame> {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void onNext(Frame frame) {
      byte[] payload = frame.getPayload();
      bytes.write(payload, 0, Math.min(payload.length, LONGEST_OUTPUT - bytes.size()));
    }

    private synchronized String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  /** Hands standard output on, and collects the rest. */
  private static final class Piped extends Said {

    private final OutputStream out;
    private volatile @Nullable RuntimeException failure;

    private Piped(OutputStream out) {
      this.out = out;
    }

    @Override
    public synchronized void onNext(Frame frame) {
      if (frame.getStreamType() != StreamType.STDOUT) {
        super.onNext(frame);
        return;
      }
      try {
        out.write(frame.getPayload());
      } catch (IOException e) {
        fail(new UncheckedIOException(e));
      } catch (RuntimeException e) {
        fail(e);
      }
    }

    private void fail(RuntimeException e) {
      failure = e;
      onError(e);
    }

    private void rethrow() {
      if (failure != null) {
        throw failure;
      }
    }
  }

  /** What a command reads; the transport would keep to itself that it could not be read. */
  private static final class Given extends ProxyInputStream {

    private volatile @Nullable UncheckedIOException failure;

    private Given(InputStream in) {
      super(in);
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
      failure = new UncheckedIOException(e);
      throw e;
    }

    /** The caller's to close. */
    @Override
    public void close() {}

    private void rethrow() {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
