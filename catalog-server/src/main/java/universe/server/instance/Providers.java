package universe.server.instance;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.spec.PackageDefinition;
import universe.spec.ServiceDescription.Need;
import universe.spec.ServiceDescription.Provision;

/** What the installed packages provide for others to be bound to. */
@Component
public class Providers {

  private final Instances instances;
  private final Revisions revisions;

  Providers(Instances instances, Revisions revisions) {
    this.instances = instances;
    this.revisions = revisions;
  }

  /** What an instance provides, of a kind. */
  List<Provided> of(Instance instance, String kind) {
    return revisions.current(instance).stream()
        .flatMap(revision -> provided(instance, revision))
        .filter(each -> each.provision().kind().equals(kind))
        .toList();
  }

  /** What all live instances provide of a kind, by their names. */
  public List<Provided> of(String kind) {
    Map<UUID, Revision> current = revisions.current();
    return instances.all().stream()
        .filter(instance -> current.containsKey(instance.id()))
        .flatMap(instance -> provided(instance, current.get(instance.id())))
        .filter(each -> each.provision().kind().equals(kind))
        .toList();
  }

  private static Stream<Provided> provided(Instance instance, @Nullable Revision revision) {
    if (revision == null) {
      return Stream.empty();
    }
    var description = revision.source().definition().describedService();
    return description.provides().stream()
        .flatMap(provision ->
            address(revision, provision)
                .map(address -> new Provided(instance, revision, provision, address)));
  }

  /** Nothing where the definition has no such endpoint. */
  private static Stream<String> address(Revision revision, Provision provision) {
    var endpoints =
        Endpoints.of(
            revision.workload(), revision.source().definition().describedService(), List.of(), "");
    return endpoints.stream()
        .filter(each ->
            provision.endpoint() == null
                ? each.primary()
                : each.name().equals(provision.endpoint()))
        .map(Endpoint::inside)
        .limit(1);
  }

  /**
   * Something that an instance provides.
   *
   * @param address host and port, for other instances
   */
  public record Provided(
      Instance instance, Revision revision, Provision provision, String address) {

    /** Its version, as far as those who need at least some version are concerned. */
    public String version() {
      var said = provision.version();
      return said == null ? plain(revision.source().definition()) : said;
    }

    /** Whether it is as new as somebody needs it. */
    boolean suffices(Need need) {
      var least = need.atLeast();
      return least == null || isAtLeast(version(), least);
    }

    private static String plain(PackageDefinition definition) {
      var version = definition.version();
      var dash = version.indexOf('-');
      return dash < 0 ? version : version.substring(0, dash);
    }

    private static boolean isAtLeast(String version, String least) {
      try {
        return Version.parse(version).compareTo(Version.parse(least)) >= 0;
      } catch (IllegalArgumentException e) {
        return false; // no version that could be compared
      }
    }
  }
}
