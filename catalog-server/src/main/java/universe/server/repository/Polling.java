package universe.server.repository;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import universe.indexer.IndexTrigger;
import universe.indexer.git.GitRepositories;
import universe.indexer.postgres.PostgresCatalogStore;

/** Looks at repositories when it is time to, from the moment the server is ready. */
@Component
class Polling {

  private static final Logger log = LoggerFactory.getLogger(Polling.class);
  private static final int AT_ONCE = 32;

  private final RepositoryRows rows;
  private final Indexing indexing;
  private final PackageRepositories repositories;
  private final PostgresCatalogStore store;
  private final GitRepositories mirrors;
  private final RepositorySettings settings;
  private volatile boolean ready;

  Polling(
      RepositoryRows rows,
      Indexing indexing,
      PackageRepositories repositories,
      PostgresCatalogStore store,
      GitRepositories mirrors,
      RepositorySettings settings) {
    this.rows = rows;
    this.indexing = indexing;
    this.repositories = repositories;
    this.store = store;
    this.mirrors = mirrors;
    this.settings = settings;
  }

  @EventListener
  void begin(ApplicationReadyEvent event) {
    store.offerFor(settings.release());
    var first = settings.first();
    if (first != null && rows.all().isEmpty()) {
      try {
        repositories.add(
            new RepositoryChange(
                first.name(), first.address(), null, null, null, null, null, null, null));
      } catch (RepositoryNameTaken | RepositoryRefused e) {
        // Another server of the same database may have been faster; a wrong setting is told here.
        log.atWarn().addKeyValue("repository", first.name()).log(String.valueOf(e.getMessage()));
      }
    }
    ready = true;
  }

  /** Another server may have removed repositories whose mirrors lie here. */
  @Scheduled(fixedDelayString = "PT1H")
  void forgetRemoved() {
    if (ready) {
      try {
        mirrors.forgetAllBut(rows::ids);
      } catch (IOException e) {
        log.atWarn().setCause(e).log("Mirrors of removed repositories not deleted");
      }
    }
  }

  @Scheduled(fixedDelay = 1000)
  void lookForDue() {
    if (ready) {
      rows.due(AT_ONCE).forEach(id -> indexing.soon(id, IndexTrigger.POLL, null));
    }
  }
}
