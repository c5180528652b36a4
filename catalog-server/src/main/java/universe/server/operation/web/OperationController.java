package universe.server.operation.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.operation.Operation;
import universe.server.operation.OperationActions;
import universe.server.operation.OperationAnswer;
import universe.server.operation.OperationState;
import universe.server.operation.Operations;

/** Operations over HTTP. */
@RestController
@RequestMapping("/api/v1/operations")
class OperationController {

  private final Operations operations;
  private final OperationActions actions;
  private final Access access;
  private final JsonMapper json;

  OperationController(
      Operations operations, OperationActions actions, Access access, JsonMapper json) {
    this.operations = operations;
    this.actions = actions;
    this.access = access;
    this.json = json;
  }

  @io.swagger.v3.oas.annotations.Operation(summary = "List the operations, newest first")
  @GetMapping
  Page<OperationAnswer> list(
      @RequestParam Optional<UUID> instance,
      @RequestParam Optional<String> state,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "50") int limit) {
    access.require(Action.READ, "operations");
    var page =
        operations.list(
            new Operations.Wanted(
                instance.orElse(null),
                state.map(OperationState::parse).orElse(null),
                cursor.orElse(null),
                limit));
    return new Page<>(page.items().stream().map(actions::answer).toList(), page.nextCursor());
  }

  @io.swagger.v3.oas.annotations.Operation(summary = "An operation with its steps")
  @GetMapping("/{id}")
  OperationAnswer operation(@PathVariable UUID id) {
    access.require(Action.READ, "operations/" + id);
    return actions.answer(found(id));
  }

  @io.swagger.v3.oas.annotations.Operation(
      summary = "All that is kept of a failure, in one archive",
      responses =
          @ApiResponse(
              responseCode = "200",
              content =
                  @Content(
                      mediaType = "application/zip",
                      schema = @Schema(type = "string", format = "binary"))))
  @GetMapping("/{id}/evidence")
  ResponseEntity<StreamingResponseBody> evidence(@PathVariable UUID id) {
    access.require(Action.READ, "operations/" + id);
    var operation = found(id);
    var evidence = operation.evidence();
    if (evidence == null) {
      throw new NoEvidence(operation);
    }
    var told = (ObjectNode) json.valueToTree(operation);
    told.remove("evidence");
    var name = "evidence-%s-%s.zip".formatted(EvidenceArchive.fileName(operation.title()), id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(out -> EvidenceArchive.write(out, told, evidence, json));
  }

  @io.swagger.v3.oas.annotations.Operation(summary = "Cancel an operation")
  @PostMapping("/{id}/cancel")
  OperationAnswer cancel(@PathVariable UUID id) {
    access.require(Action.OPERATE, "operations/" + id);
    found(id);
    operations.cancel(id);
    return actions.answer(found(id));
  }

  private Operation found(UUID id) {
    return operations.find(id).orElseThrow(() -> new OperationUnknown(id));
  }
}
