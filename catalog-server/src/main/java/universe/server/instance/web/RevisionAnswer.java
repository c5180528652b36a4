package universe.server.instance.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.Revision;

/** A revision, with nothing in it that nobody may see. */
@Schema(name = "Revision")
record RevisionAnswer(
    int number,
    @JsonProperty("package") String packageName,
    String version,
    long release,
    @Nullable String commit,
    @Schema(implementation = ObjectNode.class) JsonNode options,
    Set<String> secretPointers,
    @Schema(implementation = ObjectNode.class) JsonNode definition,
    Map<String, String> imageDigests,
    Instant createdAt,
    String createdBy,
    @Nullable UUID operation) {

  static RevisionAnswer of(Revision revision) {
    var definition = revision.source().definition();
    return new RevisionAnswer(
        revision.number(),
        definition.name(),
        definition.version(),
        definition.release(),
        revision.source().commit(),
        revision.maskedOptions(),
        revision.answers().secrets(),
        revision.definition(),
        revision.imageDigests(),
        revision.createdAt(),
        revision.createdBy(),
        revision.operation());
  }
}
