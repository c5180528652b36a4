package universe.server.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that only requests use. An answer writes all it has; a request may leave out what may be
 * null, and numbers and truths, which are then 0 and false.
 */
@SuppressWarnings("rawtypes") // as the model has it
final class RequestSchemas {

  private static final String REFERENCE = "#/components/schemas/";
  private static final Set<String> WITH_DEFAULT = Set.of("boolean", "integer", "number");

  private final Map<String, Schema> schemas;
  private final Set<String> names;

  private RequestSchemas(Map<String, Schema> schemas, Set<String> names) {
    this.schemas = schemas;
    this.names = names;
  }

  static RequestSchemas of(OpenAPI api) {
    var all = api.getComponents().getSchemas();
    var operations =
        api.getPaths().values().stream().flatMap(path -> path.readOperations().stream()).toList();
    var asked = new HashSet<String>();
    var answered = new HashSet<String>();
    for (Operation each : operations) {
      if (each.getRequestBody() != null) {
        schemas(each.getRequestBody().getContent()).forEach(schema -> reach(schema, all, asked));
      }
      each.getResponses().values().stream()
          .flatMap(response -> schemas(response.getContent()))
          .forEach(schema -> reach(schema, all, answered));
    }
    asked.removeAll(answered);
    return new RequestSchemas(all, asked);
  }

  void leaveOutWhatMayBeAbsent() {
    for (var name : names) {
      Schema<?> schema = Objects.requireNonNull(schemas.get(name));
      if (schema.getRequired() != null) {
        schema.setRequired(
            schema.getRequired().stream()
                .filter(property -> isNeeded(schema.getProperties().get(property)))
                .toList());
      }
    }
  }

  private static boolean isNeeded(@Nullable Schema<?> property) {
    if (property == null) {
      return false;
    }
    var choices = property.getOneOf() == null ? Stream.of(property) : property.getOneOf().stream();
    return choices
        .map(Schema::getTypes)
        .filter(Objects::nonNull)
        .noneMatch(types -> types.contains("null") || WITH_DEFAULT.containsAll(types));
  }

  private static Stream<Schema<?>> schemas(@Nullable Content content) {
    return content == null
        ? Stream.of()
        : content.values().stream()
            .<Schema<?>>map(io.swagger.v3.oas.models.media.MediaType::getSchema)
            .filter(Objects::nonNull);
  }

  private static void reach(
      @Nullable Schema<?> schema, Map<String, Schema> all, Set<String> found) {
    if (schema == null) {
      return;
    }
    var reference = schema.get$ref();
    if (reference != null && reference.startsWith(REFERENCE)) {
      var name = reference.substring(REFERENCE.length());
      if (found.add(name)) {
        reach(all.get(name), all, found);
      }
      return;
    }
    reach(schema.getItems(), all, found);
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      reach(values, all, found);
    }
    Stream.of(
            schema.getProperties() == null ? null : schema.getProperties().values(),
            schema.getOneOf())
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .forEach(each -> reach(each, all, found));
  }
}
