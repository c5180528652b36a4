package universe.server.runtime.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.runtime.Attachments;
import universe.server.runtime.ForeignContainer;
import universe.server.runtime.TargetMissing;
import universe.server.runtime.Targets;

/**
 * Containers that somebody else made, over HTTP. What else runs on a machine is nobody's business
 * but the administrator's.
 */
@RestController
@RequestMapping("/api/v1/targets/{target}/containers")
class ContainerController {

  private final Attachments attachments;
  private final Targets targets;
  private final Access access;

  ContainerController(Attachments attachments, Targets targets, Access access) {
    this.attachments = attachments;
    this.targets = targets;
    this.access = access;
  }

  @Operation(
      summary = "List the containers of a target that Universe did not make",
      description = "Those whose name or image contains the text `search`; all without it.")
  @GetMapping
  Page<ContainerAnswer> list(
      @PathVariable UUID target, @RequestParam(required = false) @Nullable String search) {
    require(target);
    var wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    return new Page<>(
        attachments.on(target).stream()
            .filter(each ->
                (each.name() + " " + each.image()).toLowerCase(Locale.ROOT).contains(wanted))
            .map(ContainerAnswer::of)
            .toList(),
        null);
  }

  @Operation(
      summary = "Attach a container to the cluster network",
      description =
          "From then on it reaches instances by name. It keeps running; its connections on that"
              + " network break where it was attached under other names before. Lasts until it is"
              + " detached or its container is made anew.")
  @PutMapping("/{container}/attachment")
  ContainerAnswer attach(
      @PathVariable UUID target,
      @PathVariable String container,
      @RequestBody(required = false) @Nullable AttachmentRequest request) {
    require(target);
    var names = request == null || request.names() == null ? List.<String>of() : request.names();
    return ContainerAnswer.of(attachments.attach(target, container, names));
  }

  @Operation(summary = "Detach a container from the cluster network")
  @DeleteMapping("/{container}/attachment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void detach(@PathVariable UUID target, @PathVariable String container) {
    require(target);
    attachments.detach(target, container);
  }

  private void require(UUID target) {
    access.require(Action.ADMINISTER, "targets/" + target + "/containers");
    if (targets.find(target).isEmpty()) {
      throw new TargetMissing(target);
    }
  }

  /**
   * How a container is attached.
   *
   * @param names by which others on the network reach it, besides its own name; null for none
   */
  @Schema(name = "AttachmentRequest")
  record AttachmentRequest(@Nullable List<String> names) {}

  /**
   * A container of somebody else, and what may be done with it.
   *
   * @param attached whether it is on the cluster network
   * @param names by which others reach it there, besides its own name
   * @param obstacle why it can be neither attached nor detached; null when it can
   */
  @Schema(name = "ForeignContainer")
  record ContainerAnswer(
      String id,
      String name,
      String image,
      boolean running,
      boolean attached,
      List<String> names,
      @Nullable String obstacle,
      List<String> allowedActions) {

    static ContainerAnswer of(ForeignContainer container) {
      var allowed =
          container.obstacle() != null
              ? List.<String>of()
              : container.attached() ? List.of("attach", "detach") : List.of("attach");
      return new ContainerAnswer(
          container.id(),
          container.name(),
          container.image(),
          container.running(),
          container.attached(),
          container.names(),
          container.obstacle(),
          allowed);
    }
  }
}
