package universe.indexer;

import java.util.List;
import java.util.Optional;
import universe.spec.PackageDefinition;

/**
 * Why a version cannot be installed on plain containers, told from its template alone: rendering
 * all versions of a repository would cost more than all the rest of an index run, and a quarter of
 * them needs answers before it renders at all.
 */
final class Obstacles {

  /** What only templates mention whose app talks to a Mesos master or is a framework itself. */
  private static final List<String> MESOS =
      List.of(
          "DCOS_PACKAGE_FRAMEWORK_NAME",
          "DCOS_COMMONS_API_VERSION",
          "master.mesos",
          "zk://",
          "libmesos",
          "MESOS_NATIVE_JAVA_LIBRARY");

  private Obstacles() {}

  static Optional<String> of(PackageDefinition definition) {
    var template = definition.template();
    if (template.isEmpty()) {
      return Optional.of("it has no template: it only brings a command line");
    }
    if (MESOS.stream().anyMatch(template.get()::contains)) {
      return Optional.of("it needs a Mesos cluster, which this server is not");
    }
    return Optional.empty();
  }
}
