package universe.server.operation.journal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Events;

/** Tells followers how an operation stands, in the transaction that changed it. */
@Component
class OperationNews {

  private final OperationRows rows;
  private final Events events;
  private final JsonMapper json;

  OperationNews(OperationRows rows, Events events, JsonMapper json) {
    this.rows = rows;
    this.events = events;
    this.json = json;
  }

  void tell(UUID operation, String what) {
    rows.find(operation)
        .ifPresent(found ->
            events.record("operation", operation.toString(), what, json.valueToTree(found)));
  }
}
