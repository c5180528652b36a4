package universe.server.runtime.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.runtime.Registries;
import universe.server.runtime.Registry;
import universe.server.runtime.RegistryChange;
import universe.server.runtime.RegistryMissing;

/** Registries of images over HTTP; secrets go in and never come out. */
@RestController
@RequestMapping("/api/v1/registries")
class RegistryController {

  private final Registries registries;
  private final Access access;

  RegistryController(Registries registries, Access access) {
    this.registries = registries;
    this.access = access;
  }

  @Operation(summary = "List the registries that images come from")
  @GetMapping
  Page<RegistryAnswer> list() {
    access.require(Action.ADMINISTER, "registries");
    return new Page<>(registries.all().stream().map(RegistryAnswer::of).toList(), null);
  }

  @Operation(summary = "A registry")
  @GetMapping("/{id}")
  RegistryAnswer registry(@PathVariable UUID id) {
    access.require(Action.ADMINISTER, "registries/" + id);
    return RegistryAnswer.of(registries.find(id).orElseThrow(() -> new RegistryMissing(id)));
  }

  @Operation(summary = "Add a registry, after trying its credentials")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<RegistryAnswer> add(@RequestBody RegistryChange wanted) {
    access.require(Action.ADMINISTER, "registries");
    var added = RegistryAnswer.of(registries.add(wanted, access.currentUser().name()));
    return ResponseEntity.created(URI.create("/api/v1/registries/" + added.id())).body(added);
  }

  @Operation(summary = "Change a registry, after trying its credentials")
  @PatchMapping("/{id}")
  RegistryAnswer change(@PathVariable UUID id, @RequestBody RegistryChange wanted) {
    access.require(Action.ADMINISTER, "registries/" + id);
    return RegistryAnswer.of(registries.change(id, wanted));
  }

  @Operation(summary = "Forget a registry and its credentials")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    access.require(Action.ADMINISTER, "registries/" + id);
    registries.remove(id);
  }

  /** A registry as clients see it; who sees it may do everything with it. */
  @Schema(name = "Registry")
  record RegistryAnswer(
      UUID id,
      String address,
      @Nullable String username,
      @Nullable String mirrorPrefix,
      Instant createdAt,
      String createdBy,
      Instant changedAt,
      List<String> allowedActions) {

    static RegistryAnswer of(Registry registry) {
      return new RegistryAnswer(
          registry.id(),
          registry.address(),
          registry.username(),
          registry.mirrorPrefix(),
          registry.createdAt(),
          registry.createdBy(),
          registry.changedAt(),
          List.of("change", "remove"));
    }
  }
}
