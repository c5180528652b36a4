package universe.server.repository;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import universe.spec.DcosRelease;

/**
 * How this server reads repositories.
 *
 * @param pollInterval time between two looks at a repository that says nothing else
 * @param lease time after which a repository of a server that fell silent is taken over
 * @param parallel most repositories that this server reads at the same time
 * @param dcosRelease the release that packages are offered for (package-format 2.2)
 * @param allowPrivateNetworks whether addresses of private networks may be fetched from
 * @param trustedHosts hosts that may be fetched from wherever they are
 * @param allowedFolders folders below which local repositories may lie
 * @param transferLimit most bytes that one fetch may transfer
 * @param first repository that an empty catalog starts with; null for none
 */
@ConfigurationProperties("universe.repository")
record RepositorySettings(
    @DefaultValue("5m") Duration pollInterval,
    @DefaultValue("60s") Duration lease,
    @DefaultValue("4") int parallel,
    @DefaultValue("2.0") String dcosRelease,
    @DefaultValue("false") boolean allowPrivateNetworks,
    @DefaultValue Set<String> trustedHosts,
    @DefaultValue List<Path> allowedFolders,
    @DefaultValue("256MB") DataSize transferLimit,
    @Nullable First first) {

  /** A repository by name and address. */
  record First(String name, String address) {}

  RepositorySettings {
    trustedHosts = Set.copyOf(trustedHosts);
    allowedFolders = List.copyOf(allowedFolders);
  }

  DcosRelease release() {
    return DcosRelease.parse(dcosRelease);
  }
}
