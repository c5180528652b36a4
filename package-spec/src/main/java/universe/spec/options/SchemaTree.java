package universe.spec.options;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the schemas inside a schema: the places where draft-04 reads keywords, not data. */
final class SchemaTree {

  /** Stands in an instance pattern for every element or member. */
  static final String ANY = "*";

  /** Schemas that refer to themselves describe documents without end; nobody nests that deep. */
  private static final int MAX_VISITS = 20_000;

  private static final int MAX_INSTANCE = 1_000;

  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "definitions", "dependencies");
  private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf");
  private static final Set<String> SINGLE =
      Set.of("not", "items", "additionalItems", "additionalProperties");

  private final ObjectNode root;
  private final boolean asApplied;
  private final BiConsumer<String, ObjectNode> visitor;
  private final Set<String> visited = new HashSet<>();
  private final Queue<Place> pending = new ArrayDeque<>();

  private SchemaTree(ObjectNode root, boolean asApplied, BiConsumer<String, ObjectNode> visitor) {
    this.root = root;
    this.asApplied = asApplied;
    this.visitor = visitor;
  }

  /** Visits every schema once, with its JSON pointer. */
  static void walkAsWritten(ObjectNode root, BiConsumer<String, ObjectNode> visitor) {
    new SchemaTree(root, false, visitor).walk();
  }

  /**
   * Visits every schema with the pointer patterns of the values it is applied to, {@value #ANY} for
   * any name; references are followed.
   */
  static void walkAsApplied(ObjectNode root, BiConsumer<String, ObjectNode> visitor) {
    new SchemaTree(root, true, visitor).walk();
  }

  private void walk() {
    add("", "", root);
    while (!pending.isEmpty()) {
      Place next = pending.remove();
      visit(next.pointer, next.instance, next.schema);
    }
  }

  private void add(String pointer, String instance, JsonNode node) {
    if (node instanceof ObjectNode schema && (!asApplied || isNew(pointer, instance))) {
      pending.add(new Place(pointer, instance, schema));
    }
  }

  private void visit(String pointer, String instance, ObjectNode schema) {
    visitor.accept(asApplied ? instance : pointer, schema);
    if (asApplied && schema.path("$ref").isString()) {
      String reference = schema.path("$ref").stringValue();
      if (References.isLocal(reference)) {
        add(References.pointer(reference), instance, References.target(root, reference));
      }
    }
    schema
        .properties()
        .forEach(member ->
            visitInside(
                member.getKey(),
                Pointers.child(pointer, member.getKey()),
                instance,
                member.getValue()));
  }

  private void visitInside(String keyword, String pointer, String instance, JsonNode value) {
    if (NAMED.contains(keyword) && !(asApplied && keyword.equals("definitions"))) {
      value
          .properties()
          .forEach(each ->
              add(
                  Pointers.child(pointer, each.getKey()),
                  below(keyword, each.getKey(), instance),
                  each.getValue()));
    } else if (LISTED.contains(keyword) || (keyword.equals("items") && value.isArray())) {
      for (int i = 0; i < value.size(); i++) {
        add(Pointers.child(pointer, i), below(keyword, ANY, instance), value.get(i));
      }
    } else if (SINGLE.contains(keyword)) {
      add(pointer, below(keyword, ANY, instance), value);
    }
  }

  private static String below(String keyword, String name, String instance) {
    return switch (keyword) {
      case "properties" -> Pointers.child(instance, name);
      case "patternProperties", "items", "additionalItems", "additionalProperties" ->
          Pointers.child(instance, ANY);
      default -> instance;
    };
  }

  private boolean isNew(String pointer, String instance) {
    return instance.length() <= MAX_INSTANCE
        && visited.size() < MAX_VISITS
        && visited.add(pointer + " " + instance);
  }

  private record Place(String pointer, String instance, ObjectNode schema) {}
}
