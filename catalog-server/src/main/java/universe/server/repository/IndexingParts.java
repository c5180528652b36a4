package universe.server.repository;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import universe.indexer.AddressGuard;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.indexer.RepositoryIndexer;
import universe.indexer.RepositorySource;
import universe.indexer.bundle.Bundles;
import universe.indexer.git.GitRepositories;
import universe.indexer.postgres.PostgresCatalogStore;
import universe.server.api.DataFolder;

/** Puts the indexer together. */
@Configuration(proxyBeanMethods = false)
class IndexingParts {

  @Bean
  static AddressGuard addressGuard(RepositorySettings settings) {
    return new AddressGuard(
        new AddressGuard.Rules(
            settings.allowPrivateNetworks(),
            new HashSet<>(settings.allowedFolders()),
            settings.trustedHosts()));
  }

  @Bean
  static IndexLimits indexLimits(RepositorySettings settings) {
    return IndexLimits.DEFAULT.withTransferBytes(settings.transferLimit().toBytes());
  }

  @Bean
  static GuardedHttp guardedHttp(AddressGuard guard, IndexLimits limits) {
    return new GuardedHttp(guard, limits);
  }

  @Bean
  static GitRepositories gitRepositories(
      DataFolder data, AddressGuard guard, GuardedHttp http, IndexLimits limits) {
    return new GitRepositories(data.path().resolve("mirrors"), guard, http, limits);
  }

  @Bean
  static Bundles bundles(
      DataFolder data, GuardedHttp http, IndexLimits limits, RepositorySettings settings) {
    return new Bundles(data.path().resolve("bundles"), http, limits, settings.release());
  }

  @Bean
  static PostgresCatalogStore catalogStore(
      PlatformTransactionManager transactions, JdbcTemplate jdbc, RepositoryNews news) {
    return new PostgresCatalogStore(
        new SpringTransactions(new TransactionTemplate(transactions), jdbc), news::tell);
  }

  @Bean
  static RepositoryIndexer repositoryIndexer(
      PostgresCatalogStore store, GitRepositories git, Bundles bundles, Clock clock) {
    return new RepositoryIndexer(
        store,
        Map.of(RepositorySource.Kind.GIT, git, RepositorySource.Kind.BUNDLE, bundles),
        clock);
  }
}
