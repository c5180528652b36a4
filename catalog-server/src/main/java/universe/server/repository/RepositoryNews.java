package universe.server.repository;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.indexer.IndexReport;
import universe.indexer.IndexReport.State;
import universe.server.api.Events;

/** Tells browsers and other servers what index runs did. */
@Component
class RepositoryNews {

  private final Events events;
  private final JsonMapper json;

  RepositoryNews(Events events, JsonMapper json) {
    this.events = events;
    this.json = json;
  }

  /** Called inside the transaction that ended the run. */
  void tell(IndexReport report) {
    if (report.state() == State.UNCHANGED && report.run() == null) {
      return; // a poll that found nothing new is no news
    }
    var id = report.repository().toString();
    var freshness =
        json.createObjectNode()
            .put("id", id)
            .put("state", report.state() == State.FAILED ? "failing" : "fresh")
            .put("lastCommit", report.to())
            .put("lastError", report.message())
            .put("added", report.added())
            .put("changed", report.changed())
            .put("withdrawn", report.withdrawn())
            .put("problems", report.problems());
    events.record("repository", id, "index-run-ended", freshness);
    if (!report.packages().isEmpty()) {
      events.record(
          "catalog",
          id,
          "catalog-changed",
          json.createObjectNode().put("repository", id).put("commit", report.to()));
    }
  }
}
