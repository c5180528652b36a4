package universe.server.instance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import universe.server.catalog.Catalog;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.Instance;
import universe.server.instance.Providers;
import universe.server.instance.Providers.Provided;

/** What can be bound to, over HTTP. */
@RestController
@RequestMapping("/api/v1/providers")
class ProviderController {

  private final Providers providers;
  private final Catalog catalog;
  private final Access access;

  ProviderController(Providers providers, Catalog catalog, Access access) {
    this.providers = providers;
    this.catalog = catalog;
    this.access = access;
  }

  @Operation(summary = "What provides something of a kind: instances, and packages to install")
  @GetMapping
  ProvidersAnswer providers(@RequestParam String kind, @RequestParam Optional<UUID> target) {
    access.require(Action.READ, "instances");
    return new ProvidersAnswer(
        providers.of(kind).stream()
            .filter(each -> target.isEmpty() || each.instance().target().equals(target.get()))
            .map(ProvidingInstance::of)
            .toList(),
        catalog.providing(kind));
  }

  /**
   * What provides something.
   *
   * @param instances instances to bind to, by name
   * @param packages names of packages whose default version provides it
   */
  @Schema(name = "Providers")
  record ProvidersAnswer(List<ProvidingInstance> instances, List<String> packages) {}

  /**
   * An instance to bind to.
   *
   * @param provides what its package calls what it provides
   * @param address host and port, for other instances
   * @param installed whether its install has succeeded
   */
  record ProvidingInstance(
      UUID id,
      String name,
      String packageName,
      String version,
      String provides,
      String title,
      String address,
      boolean installed) {

    static ProvidingInstance of(Provided provided) {
      Instance instance = provided.instance();
      return new ProvidingInstance(
          instance.id(),
          instance.name(),
          instance.packageName(),
          provided.version(),
          provided.provision().name(),
          provided.provision().title(),
          provided.address(),
          instance.revision() > 0);
    }
  }
}
