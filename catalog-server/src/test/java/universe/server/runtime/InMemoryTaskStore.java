package universe.server.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.api.Lease;

/** Remembers tasks for as long as a test lasts, with the same rule about lost writes. */
final class InMemoryTaskStore implements TaskStore {

  final List<Tasks.TaskStatus> told = new ArrayList<>();
  private final Map<UUID, Task> rows = new LinkedHashMap<>();

  @Override
  public synchronized void add(Task task) {
    rows.putIfAbsent(task.id(), task);
  }

  @Override
  public synchronized Optional<Task> find(UUID task) {
    return Optional.ofNullable(rows.get(task)).map(InMemoryTaskStore::read);
  }

  private static Task read(Task row) {
    return new Task(row.declaration(), row.wanted(), row.condition(), row.version());
  }

  @Override
  public synchronized List<Task> of(UUID instance) {
    return rows.values().stream()
        .filter(task -> task.spec().identity().instance().equals(instance))
        .map(InMemoryTaskStore::read)
        .toList();
  }

  @Override
  public synchronized List<Task> on(UUID target) {
    return rows.values().stream()
        .filter(task -> task.declaration().target().equals(target))
        .map(InMemoryTaskStore::read)
        .toList();
  }

  @Override
  public synchronized List<Task> all() {
    return rows.values().stream().map(InMemoryTaskStore::read).toList();
  }

  @Override
  public synchronized boolean save(Task task, @Nullable Lease lease) {
    Task row = rows.get(task.id());
    if (row == null || row.version() != task.version()) {
      return false;
    }
    if (task.changed()) {
      told.add(task.status());
    }
    rows.put(
        task.id(),
        new Task(task.declaration(), task.wanted(), task.condition(), task.version() + 1));
    return true;
  }

  @Override
  public synchronized boolean current(Task task, @Nullable Lease lease) {
    Task row = rows.get(task.id());
    return row != null && row.version() == task.version();
  }

  @Override
  public synchronized void remove(UUID task) {
    rows.remove(task);
  }
}
