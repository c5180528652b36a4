package universe.server.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import universe.server.runtime.Task.Wanted;

/** Says what is wanted of tasks, and sees to it at once instead of at the converger's next look. */
@Component
final class DeclaredTasks implements Tasks {

  private final TaskStore store;
  private final Targets targets;
  private final TaskMaker maker;
  private final TaskEvidence evidence;
  private final ReadinessWatch readiness;
  private final TaskLocks locks;
  private final ConvergerBell bell;

  DeclaredTasks(
      TaskStore store,
      Targets targets,
      TaskMaker maker,
      TaskEvidence evidence,
      ReadinessWatch readiness,
      TaskLocks locks,
      ConvergerBell bell) {
    this.store = store;
    this.targets = targets;
    this.maker = maker;
    this.evidence = evidence;
    this.readiness = readiness;
    this.locks = locks;
    this.bell = bell;
  }

  @Override
  public void declare(DeclaredTask task) {
    store.add(Task.declared(task));
  }

  @Override
  public RuntimeBackend.ImageFacts provideImage(
      UUID target, String image, boolean force, Consumer<RuntimeBackend.PullProgress> progress) {
    return maker.provide(targets.backend(target), image, force, progress);
  }

  @Override
  public void create(UUID id) {
    doing(
        id,
        () -> {
          Task task = existing(id);
          boolean running = task.wanted() == Wanted.RUNNING;
          Task wanted = running ? task : want(id, Wanted.CREATED);
          maker.make(wanted);
          save(wanted);
        });
  }

  @Override
  public void start(UUID id) {
    doing(
        id,
        () -> {
          Task task = want(id, Wanted.RUNNING);
          maker.make(task);
          TaskRef made = task.ref().orElseThrow(() -> new TaskMissing(id.toString()));
          RuntimeBackend backend = targets.backend(task.declaration().target());
          backend.start(made);
          backend.observe(made).ifPresent(task::saw);
          save(task);
        });
  }

  @Override
  public void stop(UUID id) {
    doing(
        id,
        () -> {
          if (store.find(id).isPresent()) {
            Task task = want(id, Wanted.STOPPED);
            stopOnTarget(task);
            save(task);
          }
        });
  }

  private void stopOnTarget(Task task) {
    RuntimeBackend backend = targets.backend(task.declaration().target());
    task.ref()
        .ifPresent(made -> {
          backend.stop(made, task.spec().stopGrace());
          backend.observe(made).ifPresent(task::saw);
        });
  }

  @Override
  public void withdraw(UUID id) {
    doing(
        id,
        () -> {
          if (store.find(id).isPresent()) {
            Task task = want(id, Wanted.WITHDRAWN);
            remove(targets.backend(task.declaration().target()), task);
            store.remove(id);
            readiness.forget(id);
          }
        });
  }

  /** Also when we never learnt its backend id, because a server died in between. */
  static void remove(RuntimeBackend backend, Task task) {
    Optional<TaskRef> made =
        task.ref()
            .or(() ->
                backend.observeAll().stream()
                    .filter(seen -> seen.name().equals(task.spec().name()))
                    .filter(seen -> seen.identity().equals(task.spec().identity()))
                    .map(TaskObservation::ref)
                    .findFirst());
    if (made.isPresent()) {
      backend.stop(made.get(), task.spec().stopGrace());
      backend.remove(made.get());
    }
  }

  private void doing(UUID id, Runnable work) {
    locks.with(
        id,
        () -> {
          work.run();
          return true;
        });
    bell.ring();
  }

  /** Written before anything happens on the target: who dies in between is finished for. */
  private Task want(UUID id, Wanted wanted) {
    Task task = existing(id);
    while (task.wanted() != wanted) {
      task.want(wanted);
      boolean written = store.save(task, null);
      task = existing(id);
      if (written) {
        break;
      }
    }
    return task;
  }

  /** A lost race means that somebody has written what they saw just now; theirs stands. */
  private void save(Task task) {
    if (!store.save(task, null)) {
      Task fresh = existing(task.id());
      task.ref().ifPresent(fresh::created);
      targets
          .backend(task.declaration().target())
          .observe(task.ref().orElseThrow(() -> new TaskMissing(task.id().toString())))
          .ifPresent(fresh::saw);
      store.save(fresh, null);
    }
  }

  private Task existing(UUID id) {
    return store.find(id).orElseThrow(() -> new TaskMissing(id.toString()));
  }

  @Override
  public List<TaskStatus> of(UUID instance) {
    return store.of(instance).stream().map(Task::status).toList();
  }

  @Override
  public Map<UUID, List<TaskStatus>> all() {
    return store.all().stream()
        .map(Task::status)
        .collect(Collectors.groupingBy(task -> task.identity().instance()));
  }

  @Override
  public boolean runsOn(UUID id) {
    Task task = existing(id);
    return task.ref()
        .flatMap(targets.backend(task.declaration().target())::observe)
        .filter(seen -> seen.state() == TaskObservation.State.RUNNING)
        .filter(seen -> Objects.equals(seen.startedAt(), task.condition().startedAt()))
        .isPresent();
  }

  @Override
  public Optional<String> lacking(UUID id) {
    Task task = existing(id);
    return readiness.lacking(task, targets.backend(task.declaration().target()));
  }

  @Override
  public List<DeclaredTask> declared(UUID instance) {
    return store.of(instance).stream().map(Task::declaration).toList();
  }

  @Override
  public JsonNode evidence(UUID task) {
    return evidence.of(existing(task));
  }

  @Override
  public RuntimeBackend.ExecResult exec(UUID id, List<String> command, Duration timeout) {
    Task task = existing(id);
    TaskRef made = task.ref().orElseThrow(() -> new TaskMissing(task.spec().name()));
    var said = targets.backend(task.declaration().target()).exec(made, command, timeout);
    return new RuntimeBackend.ExecResult(said.exitCode(), evidence.redacted(task, said.output()));
  }

  @Override
  public RuntimeBackend.ExecResult pipe(
      UUID id, List<String> command, Duration timeout, RuntimeBackend.Pipe pipe) {
    Task task = existing(id);
    TaskRef made = task.ref().orElseThrow(() -> new TaskMissing(task.spec().name()));
    var said = targets.backend(task.declaration().target()).pipe(made, command, timeout, pipe);
    return new RuntimeBackend.ExecResult(said.exitCode(), evidence.redacted(task, said.output()));
  }

  @Override
  public AutoCloseable logs(UUID id, RuntimeBackend.LogQuery query, RuntimeBackend.LogSink sink) {
    Task task = existing(id);
    TaskRef made = task.ref().orElseThrow(() -> new TaskMissing(task.spec().name()));
    return targets.backend(task.declaration().target()).logs(made, query, sink);
  }
}
