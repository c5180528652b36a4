package universe.spec.options;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON schema (draft-04) for documents: what they are when nobody says anything, and how one
 * breaks it. Nothing is ever fetched for a schema, {@code id}, {@code format} and unknown keywords
 * have no effect, and checking is bounded.
 */
public final class Schema {

  private static final int MAX_STEPS = 1_000_000;
  private static final int MAX_DEPTH = 256;

  private static final SchemaRegistry DRAFT_4 =
      SchemaRegistry.withDefaultDialect(
          Dialects.getDraft4(),
          registry ->
              registry
                  .schemaCacheEnabled(false)
                  .schemaLoader(loader -> loader.fetchRemoteResources(false).block(any -> true))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .losslessNarrowing(true)
                          .formatAssertionsEnabled(false)
                          .regularExpressionFactory(EcmaPattern::of)
                          .build()));

  private static final ExecutionConfig BOUNDS =
      ExecutionConfig.builder().maxEvaluationSteps(MAX_STEPS).maxEvaluationDepth(MAX_DEPTH).build();

  private final ObjectNode root;
  private final com.networknt.schema.@Nullable Schema compiled;
  private final @Nullable SchemaBroken fault;

  /** A schema from its document. A broken one still has defaults, but nothing can be checked. */
  public Schema(ObjectNode document) {
    root = document.deepCopy();
    fault = SchemaSyntax.fault(root);
    compiled =
        fault == null
            ? DRAFT_4.getSchema(SchemaLocation.of("urn:universe:options"), effective(root))
            : null;
  }

  /** What is wrong with the schema itself. */
  public Optional<SchemaBroken> fault() {
    return Optional.ofNullable(fault);
  }

  /** The document of all defaults (package-format 5.2): only {@code properties} are followed. */
  public ObjectNode defaults() {
    return Defaults.of(root);
  }

  /** Pointer patterns of all values whose schema satisfies a condition, {@code *} for any name. */
  public Set<String> instancesOf(Predicate<ObjectNode> condition) {
    var found = new TreeSet<String>();
    SchemaTree.walkAsApplied(
        root,
        (instance, schema) -> {
          if (condition.test(schema)) {
            found.add(instance);
          }
        });
    return found;
  }

  /**
   * Every way in which a document breaks the schema.
   *
   * @param hidden which pointers lead to values that no message may repeat
   * @throws SchemaBroken when it is no draft-04 schema, or refers to anything outside of itself
   * @throws ValidationTooCostly when that cannot be found out within the allowed work
   */
  public List<Violation> violations(ObjectNode document, Predicate<String> hidden) {
    if (compiled == null) {
      throw requireNonNull(fault);
    }
    JsonNode canonical = Documents.canonical(document);
    try {
      var errors = compiled.validate(canonical, context -> context.setExecutionConfig(BOUNDS));
      return new Violations(root, canonical, hidden).of(errors);
    } catch (ValidationLimitExceededException exceeded) {
      throw new ValidationTooCostly(
          "the schema takes more than %,d steps or %d levels to check"
              .formatted(MAX_STEPS, MAX_DEPTH));
    }
  }

  /** The schema with its draft-04 keywords only, so that nothing else can have an effect. */
  private static JsonNode effective(ObjectNode document) {
    ObjectNode effective = (ObjectNode) Documents.canonical(document);
    boolean[] refers = new boolean[1];
    SchemaTree.walkAsWritten(effective, (pointer, schema) -> refers[0] |= schema.has("$ref"));
    SchemaTree.walkAsWritten(
        effective,
        (pointer, schema) -> {
          schema.remove(List.of("id", "$schema", "format", "default"));
          if (!refers[0]) {
            List.copyOf(schema.propertyNames()).stream()
                .filter(keyword -> !SchemaSyntax.isKnown(keyword))
                .forEach(schema::remove);
          }
        });
    return effective;
  }
}
