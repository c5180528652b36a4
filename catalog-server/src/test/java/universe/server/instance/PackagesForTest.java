package universe.server.instance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.spec.PackageDefinition;

/** A catalog with one package, {@code shop}: a task with a volume, a port and a password. */
@TestConfiguration(proxyBeanMethods = false)
class PackagesForTest {

  static final UUID REPOSITORY = UUID.randomUUID();

  private static final String TEMPLATE =
      """
      {"id": "{{service.name}}", "cpus": 0.1, "mem": 32, "instances": {{service.instances}},
       "args": ["{{service.behaviour}}"],
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
        "image": {"type": "string", "default": "example/shop:1"},
        "password": {"type": "string", "default": "changeit",
                     "media": {"type": "application/x-secret+string"}}}}}}
      """;

  @Bean
  @Primary
  Catalog catalogForTest(JsonMapper json) {
    var entry =
        new CatalogEntry(
            REPOSITORY,
            "test",
            "https://example.org/packages.git",
            "0123456789012345678901234567890123456789",
            definition(json));
    return new Catalog() {
      @Override
      public Optional<CatalogEntry> find(String name, @Nullable String version) {
        return name.equals("shop") && (version == null || version.equals("1.0"))
            ? Optional.of(entry)
            : Optional.empty();
      }

      @Override
      public boolean knows(String name) {
        return name.equals("shop");
      }
    };
  }

  private static PackageDefinition definition(JsonMapper json) {
    var document = json.createObjectNode();
    document
        .put("packagingVersion", "3.0")
        .put("name", "shop")
        .put("version", "1.0")
        .put("releaseVersion", 0)
        .put("maintainer", "ann@example.org")
        .put("description", "Sells things")
        .put("postInstallNotes", "Open it.");
    document.putArray("tags");
    document.set("config", (ObjectNode) json.readTree(SCHEMA));
    document
        .putObject("marathon")
        .put(
            "v2AppMustacheTemplate",
            Base64.getEncoder().encodeToString(TEMPLATE.getBytes(StandardCharsets.UTF_8)));
    return PackageDefinition.of(document);
  }
}
