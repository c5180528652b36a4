package universe.server.runtime;

import org.springframework.stereotype.Component;
import universe.server.runtime.Tasks.DeclaredTask;

/** Fills the directory in which a task finds what was fetched for it. */
@Component
class Sandbox {

  void fill(RuntimeBackend backend, TaskRef task, DeclaredTask declaration) {}
}
