package universe.server.api.description;

import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What is the same for all endpoints: names, tags, how they refuse, how a creation is repeated. */
@Component
class Endpoints implements OpenApiCustomizer {

  private static final String PREFIX = "/api/v1/";
  private static final String OPTION = "OptionProblem";
  private static final String PROBLEM = "ProblemDetail";

  /** Their answers hold a credential and are not kept. */
  private static final Set<String> NOT_REPEATABLE =
      Set.of("/api/v1/tokens", "/api/v1/session", "/api/v1/account/password");

  private final SchemaNames names;

  Endpoints(SchemaNames names) {
    this.names = names;
  }

  @Override
  public void customise(OpenAPI api) {
    api.getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .forEach((method, operation) -> complete(path, method, operation)));
    api.getComponents().addSchemas(PROBLEM, problem());
    api.getComponents().addSchemas(OPTION, optionProblem());
    RequestSchemas.of(api).leaveOutWhatMayBeAbsent();
    names.refuseClashes();
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    var tag = path.substring(PREFIX.length()).replaceFirst("/.*", "");
    operation.setTags(List.of(tag));
    var refused =
        new ApiResponse()
            .description("Refused or failed; the problem says why")
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType()
                            .schema(new Schema<>().$ref(RefUtils.constructRef(PROBLEM)))));
    operation.getResponses().addApiResponse("default", refused);
    parameters(operation)
        .filter(parameter -> parameter.getName().equals("cursor"))
        .forEach(cursor -> cursor.setSchema(text().description("The nextCursor of a page")));
    if (method == PathItem.HttpMethod.POST && !NOT_REPEATABLE.contains(path)) {
      operation.addParametersItem(
          new Parameter()
              .name("Idempotency-Key")
              .in("header")
              .description("The same key again gets the answer of the first time")
              .schema(text().maxLength(200)));
    }
  }

  private static Stream<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
  }

  private static Schema<Object> text() {
    return typed("string");
  }

  private static Schema<Object> typed(String type) {
    var schema = new Schema<Object>();
    schema.setTypes(Set.of(type));
    return schema;
  }

  /** RFC 9457, with whatever facts a problem brings. */
  private static Schema<?> problem() {
    var schema = typed("object");
    schema.setDescription("RFC 9457; what else a type of problem tells is in docs/problems.md");
    schema.setAdditionalProperties(true);
    for (var name : List.of("type", "title", "detail", "instance")) {
      schema.addProperty(name, text());
    }
    var status = typed("integer");
    status.setFormat("int32");
    schema.addProperty("status", status);
    var problems = typed("array");
    problems.setDescription("Of refused options: which, by which keyword, and why");
    problems.setItems(new Schema<>().$ref(RefUtils.constructRef(OPTION)));
    schema.addProperty("problems", problems);
    schema.setRequired(List.of("status", "title"));
    return schema;
  }

  private static Schema<?> optionProblem() {
    var schema = typed("object");
    for (var name : List.of("pointer", "keyword", "message")) {
      schema.addProperty(name, text());
      schema.addRequiredItem(name);
    }
    return schema;
  }
}
