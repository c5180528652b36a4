package universe.server.instance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.OfferedVersion;
import universe.server.runtime.Targets;
import universe.spec.PackageDefinition;

/**
 * A catalog with a package {@code shop}: a task with a volume, a port and a password. Version 2.0
 * follows 1.0, and 3.0, which may be told to stumble, follows 2.0. A {@code till} is bound to a
 * {@code depot}, and a {@code sieve} would let its password out.
 */
@TestConfiguration(proxyBeanMethods = false)
class PackagesForTest {

  static final UUID REPOSITORY = UUID.randomUUID();

  private static final String TEMPLATE =
      """
      {"id": "{{service.name}}", "cpus": 0.1, "mem": 32, "instances": {{service.instances}},
       "args": ["{{service.behaviour}}"], "dependencies": [{{#service.needs}}"{{service.needs}}"{{/service.needs}}],
       {{#service.gated}}
       "readinessChecks": [{"name": "plan", "portName": "http", "path": "/v1/plan"}],
       {{/service.gated}}
       "container": {"type": "DOCKER", "docker": {"image": "{{service.image}}"},
         "portMappings": [{"containerPort": 8080, "hostPort": 0, "name": "http"}],
         "volumes": [{"containerPath": "data", "mode": "RW", "persistent": {"size": 10}}]},
       "networks": [{"mode": "container/bridge"}],
       "upgradeStrategy": {"minimumHealthCapacity": 0, "maximumOverCapacity": 0},
       "env": {"PASSWORD": "{{service.password}}"}}
      """;

  private static final String SCHEMA =
      """
      {"type": "object", "properties": {"service": {"type": "object", "properties": {
        "name": {"type": "string", "default": "shop"},
        "instances": {"type": "integer", "default": 1, "minimum": 0},
        "behaviour": {"type": "string", "default": "print:hello"},
        "needs": {"type": "string", "default": ""},
        "gated": {"type": "boolean", "default": false},
        "image": {"type": "string", "default": "example/shop:1"},
        "password": {"type": "string", "default": "changeit",
                     "media": {"type": "application/x-secret+string"}}}}}}
      """;

  private static final String CHECKS =
      """
      "healthChecks": [{"protocol": "HTTP", "path": "/", "portIndex": 0, "intervalSeconds": 1,
        "gracePeriodSeconds": 300, "timeoutSeconds": 1, "maxConsecutiveFailures": 3}],
      "env": {"COLOUR": "{{service.colour}}",\
      """;

  private static final String DEPOT =
      """
      {"endpoints": [{"name": "goods", "port": "http", "primary": true}],
       "provides": [{"name": "stock", "kind": "depot", "endpoint": "goods", "version": "4.2",
         "values": {"password": {"option": "/service/password"}, "unit": "box"}}]}
      """;

  private static final String TILL =
      """
      {"needs": [{"name": "goods", "kind": "depot", "atLeast": "4.0", "options": {
         "/service/address": "${address}/${unit}", "/service/port": "${port}",
         "/service/password": "${password}"}}]}
      """;

  @Bean
  DataForTest dataForTest(Targets targets, JdbcClient jdbc) {
    return new DataForTest(targets, jdbc);
  }

  @Bean
  @Primary
  Catalog catalogForTest(JsonMapper json) {
    var entries =
        List.of(
            entry(newest(json)),
            entry(second(json)),
            entry(definition(json, "1.0", SCHEMA)),
            entry(described(json, "depot", DEPOT)),
            entry(described(json, "till", TILL)),
            entry(described(json, "sieve", TILL.replace("/service/password", "/service/colour"))));
    return new Catalog() {
      @Override
      public Optional<CatalogEntry> find(String name, @Nullable String version) {
        var wanted = version == null ? "1.0" : version;
        return entries.stream()
            .filter(entry -> entry.definition().name().equals(name))
            .filter(entry -> entry.definition().version().equals(wanted))
            .findFirst();
      }

      @Override
      public Optional<CatalogEntry> find(String name, String version, @Nullable UUID repository) {
        return find(name, version).filter(_ -> repository == null || repository.equals(REPOSITORY));
      }

      @Override
      public List<OfferedVersion> offered(String name) {
        return entries.stream()
            .map(CatalogEntry::definition)
            .filter(definition -> definition.name().equals(name))
            .map(definition ->
                new OfferedVersion(
                    definition.version(),
                    definition.release(),
                    REPOSITORY,
                    "test",
                    definition.upgradesFrom(),
                    definition.downgradesTo()))
            .toList();
      }

      @Override
      public List<String> providing(String kind) {
        return List.of();
      }

      @Override
      public boolean knows(String name) {
        return name.equals("shop");
      }
    };
  }

  private static CatalogEntry entry(ObjectNode document) {
    return new CatalogEntry(
        REPOSITORY,
        "test",
        "https://example.org/packages.git",
        "0123456789012345678901234567890123456789",
        PackageDefinition.of(document));
  }

  private static ObjectNode second(JsonMapper json) {
    return second(json, TEMPLATE);
  }

  /** Has a colour and a check, runs at most two tasks and fixes its image. */
  private static ObjectNode second(JsonMapper json, String template) {
    var schema =
        SCHEMA
            .replace("\"minimum\": 0}", "\"minimum\": 0, \"maximum\": 2}")
            .replaceAll(
                "\"image\": .*\n", "\"colour\": {\"type\": \"string\", \"default\": \"red\"},\n");
    var document =
        definition(
            json,
            "2.0",
            schema,
            template.replace("{{service.image}}", "example/shop:2").replace(" \"env\": {", CHECKS));
    document.putArray("upgradesFrom").add("1.0");
    document.putArray("downgradesTo").add("1.0");
    return document.put("releaseVersion", 1);
  }

  private static ObjectNode newest(JsonMapper json) {
    var behaviour = "\"{{service.behaviour}}\"";
    var more = "{{#service.stumbles}}, \"{{service.stumbles}}\"{{/service.stumbles}}";
    var template = TEMPLATE.replace(behaviour, behaviour + more);
    var document = second(json, template).put("version", "3.0").put("releaseVersion", 2);
    ((ObjectNode) document.at("/config/properties/service/properties"))
        .putObject("stumbles")
        .put("type", "string")
        .put("default", "");
    document.putObject("service").putObject("notes").put("preUpgrade", "Version 3 sells **more**.");
    document.putArray("upgradesFrom").add("2.0");
    document.putArray("downgradesTo");
    return document;
  }

  /** A shop under another name that says what it provides or needs. */
  private static ObjectNode described(JsonMapper json, String name, String service) {
    var schema =
        SCHEMA
            .replace("\"default\": \"shop\"", "\"default\": \"%s\"".formatted(name))
            .replaceAll(
                "\"needs\": .*\n",
                "\"address\": {\"type\": \"string\", \"default\": \"nowhere:1\"},"
                    + " \"port\": {\"type\": \"integer\", \"default\": 1},"
                    + " \"colour\": {\"type\": \"string\", \"default\": \"red\"},\n");
    var more =
        "\"env\": {\"ADDRESS\": \"{{service.address}}\", \"COLOUR\": \"{{service.colour}}\",";
    var document = definition(json, "1.0", schema, TEMPLATE.replace("\"env\": {", more));
    document.put("name", name).set("service", (ObjectNode) json.readTree(service));
    return document;
  }

  private static ObjectNode definition(JsonMapper json, String version, String schema) {
    return definition(json, version, schema, TEMPLATE);
  }

  private static ObjectNode definition(
      JsonMapper json, String version, String schema, String template) {
    var document = json.createObjectNode();
    document
        .put("packagingVersion", "4.0")
        .put("name", "shop")
        .put("version", version)
        .put("releaseVersion", 0)
        .put("maintainer", "ann@example.org")
        .put("description", "Sells things")
        .put("postInstallNotes", "Open it.");
    document.putArray("tags");
    document.set("config", (ObjectNode) json.readTree(schema));
    document
        .putObject("marathon")
        .put(
            "v2AppMustacheTemplate",
            Base64.getEncoder().encodeToString(template.getBytes(StandardCharsets.UTF_8)));
    return document;
  }
}
