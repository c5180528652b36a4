package universe.spec;

import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.json.Pointers;

/** The rules of {@code service.json}: its schema, and what a schema cannot say. */
final class ServiceRules {

  private static final SchemaCheck SCHEMA =
      new SchemaCheck(SpecificationVersion.DRAFT_2020_12, "/universe/spec/service.schema.json");

  private final FilePart part;

  ServiceRules(FilePart part) {
    this.part = part;
  }

  /** The document as it is; null where it is no object at all. */
  @Nullable JsonNode accept(JsonNode tree) {
    JsonNode service = new Shape.AnyObject().accept(tree, "", part);
    if (service == null) {
      return null;
    }
    for (SchemaCheck.Breach each : SCHEMA.check(service)) {
      report(each);
    }
    for (String list : List.of("endpoints", "presets", "provides", "needs")) {
      namesAreUnique(service, list);
    }
    atMostOnePrimary(service.path("endpoints"));
    endpointsExist(service);
    return service;
  }

  /** Whether the options that the document points at are declared. */
  void compareWith(JsonNode service, JsonNode config) {
    var declared = new DeclaredOptions(config);
    int index = 0;
    for (JsonNode each : service.path("secrets").values()) {
      String place = "/secrets/" + index++;
      String pointer = each.isString() ? each.asString() : each.path("pointer").asString("");
      mustBeDeclared(declared, pointer, each.isString() ? place : place + "/pointer");
    }
    index = 0;
    for (JsonNode each : service.path("presets").values()) {
      String place = "/presets/" + index++ + "/options";
      presetIsDeclared(declared, each.path("options"), "", place);
    }
    index = 0;
    for (JsonNode each : service.path("provides").values()) {
      String place = "/provides/" + index++ + "/values";
      each.path("values")
          .forEachEntry((name, value) -> {
            if (value.path("option").isString()) {
              mustBeDeclared(
                  declared,
                  value.path("option").asString(),
                  Pointers.child(Pointers.child(place, name), "option"));
            }
          });
    }
    index = 0;
    for (JsonNode each : service.path("needs").values()) {
      String place = "/needs/" + index++ + "/options";
      for (String pointer : each.path("options").propertyNames()) {
        mustBeDeclared(declared, pointer, Pointers.child(place, pointer));
      }
    }
  }

  private void report(SchemaCheck.Breach breach) {
    if (breach.keyword().equals("additionalProperties")) {
      part.report(
          Rule.UNKNOWN_SERVICE_FIELD,
          breach.property().isEmpty()
              ? breach.pointer()
              : Pointers.child(breach.pointer(), breach.property()),
          "is not known and has no effect",
          "a key that the schema of service.json knows");
    } else {
      part.report(
          Rule.SERVICE_SCHEMA,
          breach.pointer(),
          "breaks \"" + breach.keyword() + "\": " + breach.message(),
          breach.expected());
    }
  }

  private void namesAreUnique(JsonNode service, String list) {
    Set<String> seen = new HashSet<>();
    int index = 0;
    for (JsonNode each : service.path(list).values()) {
      String name = each.path("name").asString("");
      if (!name.isEmpty() && !seen.add(name)) {
        part.report(
            Rule.SERVICE_DUPLICATE,
            "/" + list + "/" + index + "/name",
            "repeats the name " + name,
            "a name that no other of the " + list + " has");
      }
      index++;
    }
  }

  private void atMostOnePrimary(JsonNode endpoints) {
    boolean seen = false;
    int index = 0;
    for (JsonNode each : endpoints.values()) {
      if (each.path("primary").asBoolean(false)) {
        if (seen) {
          part.report(
              Rule.SERVICE_DUPLICATE,
              "/endpoints/" + index + "/primary",
              "names a second primary endpoint",
              "one primary endpoint");
        }
        seen = true;
      }
      index++;
    }
  }

  private void endpointsExist(JsonNode service) {
    var names = new HashSet<String>();
    service.path("endpoints").values().forEach(each -> names.add(each.path("name").asString("")));
    int index = 0;
    for (JsonNode each : service.path("provides").values()) {
      String endpoint = each.path("endpoint").asString("");
      if (!endpoint.isEmpty() && !names.contains(endpoint)) {
        part.report(
            Rule.POINTER_DANGLING,
            "/provides/" + index + "/endpoint",
            "names no endpoint of this package",
            "the name of an endpoint");
      }
      index++;
    }
  }

  private void presetIsDeclared(
      DeclaredOptions declared, JsonNode options, String pointer, String place) {
    if (!declared.has(pointer)) {
      mustBeDeclared(declared, pointer, place + pointer);
    } else if (options instanceof ObjectNode object) {
      object.forEachEntry(
          (key, value) -> presetIsDeclared(declared, value, Pointers.child(pointer, key), place));
    }
  }

  private void mustBeDeclared(DeclaredOptions declared, String pointer, String place) {
    if (!declared.has(pointer)) {
      part.report(
          Rule.POINTER_DANGLING,
          place,
          "is about an option that config.json does not declare: " + Pointers.shown(pointer),
          "the pointer of a declared option");
    }
  }
}
