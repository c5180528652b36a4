package universe.server.instance.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.InstanceData;
import universe.server.operation.OperationActions;
import universe.server.operation.Operations;
import universe.server.storage.Snapshot;
import universe.server.storage.SnapshotUnknown;
import universe.server.storage.Snapshots;

/** Snapshots over HTTP. */
@RestController
@RequestMapping("/api/v1")
class SnapshotController {

  private final InstanceData data;
  private final Snapshots snapshots;
  private final Operations operations;
  private final OperationActions actions;
  private final Access access;

  SnapshotController(
      InstanceData data,
      Snapshots snapshots,
      Operations operations,
      OperationActions actions,
      Access access) {
    this.data = data;
    this.snapshots = snapshots;
    this.operations = operations;
    this.actions = actions;
    this.access = access;
  }

  @Operation(summary = "Take a snapshot of an instance's data")
  @PostMapping("/instances/{id}/snapshots")
  @ResponseStatus(HttpStatus.ACCEPTED)
  PlanController.Applied take(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable TakeRequest request) {
    access.require(Action.OPERATE, "instances/" + id);
    return answer(data.snapshot(id, request != null && request.whileRunning()));
  }

  @Operation(summary = "The snapshots of an instance")
  @GetMapping("/instances/{id}/snapshots")
  Page<SnapshotAnswer> of(@PathVariable UUID id) {
    access.require(Action.READ, "instances/" + id);
    return new Page<>(snapshots.of(id).stream().map(this::answer).toList(), null);
  }

  @Operation(summary = "List the snapshots")
  @GetMapping("/snapshots")
  Page<SnapshotAnswer> list() {
    access.require(Action.READ, "snapshots");
    return new Page<>(snapshots.all().stream().map(this::answer).toList(), null);
  }

  @Operation(summary = "A snapshot")
  @GetMapping("/snapshots/{id}")
  SnapshotAnswer snapshot(@PathVariable UUID id) {
    access.require(Action.READ, "snapshots/" + id);
    return answer(existing(id));
  }

  @Operation(summary = "Delete a snapshot")
  @DeleteMapping("/snapshots/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    access.require(Action.HANDLE_DATA, "snapshots/" + id);
    snapshots.delete(id);
  }

  @Operation(summary = "Put back the data of a snapshot")
  @PostMapping("/snapshots/{id}/restore")
  @ResponseStatus(HttpStatus.ACCEPTED)
  PlanController.Applied restore(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable RestoreRequest request) {
    var snapshot = existing(id);
    var into =
        request == null || request.instance() == null ? snapshot.instance() : request.instance();
    access.require(Action.HANDLE_DATA, "instances/" + into);
    return answer(data.restore(id, into, request != null && request.otherVersion()));
  }

  private Snapshot existing(UUID id) {
    return snapshots.find(id).orElseThrow(() -> new SnapshotUnknown(id));
  }

  private PlanController.Applied answer(UUID operation) {
    return new PlanController.Applied(actions.answer(operations.find(operation).orElseThrow()));
  }

  private SnapshotAnswer answer(Snapshot snapshot) {
    var allowed = new ArrayList<String>();
    if (snapshot.state() != Snapshot.State.TAKING
        && access.may(Action.HANDLE_DATA, "snapshots/" + snapshot.id())) {
      allowed.add("restore");
      allowed.add("delete");
    }
    if (snapshot.state() == Snapshot.State.READY
        && access.may(Action.HANDLE_DATA, "snapshots/" + snapshot.id())
        && access.may(Action.INSTALL, "snapshots/" + snapshot.id())) {
      allowed.add("clone");
    }
    return new SnapshotAnswer(snapshot, List.copyOf(allowed));
  }

  /** How a snapshot is taken: tasks that cannot be quiesced are stopped unless this says no. */
  @Schema(name = "SnapshotRequest")
  record TakeRequest(boolean whileRunning) {}

  /**
   * Where a snapshot is put back.
   *
   * @param instance the instance; null for the one whose data it was
   * @param otherVersion whether the data may be of another version of the package
   */
  @Schema(name = "RestoreRequest")
  record RestoreRequest(@Nullable UUID instance, boolean otherVersion) {}

  /** A snapshot and what the asking user may do about it. */
  @Schema(name = "Snapshot")
  record SnapshotAnswer(@JsonUnwrapped Snapshot snapshot, List<String> allowedActions) {}
}
