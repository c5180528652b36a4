package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.spec.PackagesForTest.json;
import static universe.spec.PackagesForTest.packageObject;
import static universe.spec.PackagesForTest.withTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SystemLabelsTest {

  @Test
  void overridesTheTemplatesLabelsAndKeepsTheRest() {
    ObjectNode app = json("{'labels':{'MINE':'1','DCOS_PACKAGE_NAME':'evil'}}");

    JsonNode labels =
        PackageSpec.label(
                app, withTemplate("{}"), "https://example.org/repo", json("{'a':null,'b':[null]}"))
            .path("labels");

    assertThat(labels.propertyNames())
        .containsExactlyInAnyOrder(
            "MINE",
            "DCOS_PACKAGE_NAME",
            "DCOS_PACKAGE_VERSION",
            "DCOS_PACKAGE_SOURCE",
            "DCOS_PACKAGE_OPTIONS",
            "DCOS_PACKAGE_DEFINITION");
    assertThat(labels.path("DCOS_PACKAGE_NAME").stringValue()).isEqualTo("note-board");
    assertThat(labels.path("DCOS_PACKAGE_VERSION").stringValue()).isEqualTo("2.1");
    assertThat(decoded(labels.path("DCOS_PACKAGE_OPTIONS"))).isEqualTo("{\"b\":[null]}");
    assertThat(app.at("/labels/DCOS_PACKAGE_NAME").stringValue()).isEqualTo("evil");
  }

  @Test
  void encodesNoOptionsAsAnEmptyObject() {
    JsonNode labels =
        PackageSpec.label(json("{'labels':null}"), withTemplate("{}"), "x", json("{}"))
            .path("labels");

    assertThat(labels.path("DCOS_PACKAGE_OPTIONS").stringValue()).isEqualTo("e30=");
  }

  @Test
  void carriesTheDefinitionWithNullsAndWithoutOurFields() throws IOException {
    ObjectNode packageObject = packageObject("{}");
    packageObject.set("service", json("{'secrets':[]}"));

    JsonNode labels =
        PackageSpec.label(json("{}"), PackageDefinition.of(packageObject), "x", json("{}"))
            .path("labels");

    JsonNode envelope = PackageObjects.parse(decoded(labels.path("DCOS_PACKAGE_DEFINITION")));
    assertThat(envelope.at("/metadata/Content-Type").stringValue())
        .isEqualTo("application/vnd.dcos.universe.package+json;charset=utf-8;version=v4");
    byte[] data = Base64.getDecoder().decode(envelope.path("data").stringValue());
    ObjectNode inner;
    try (var opened = new GZIPInputStream(new ByteArrayInputStream(data))) {
      inner = PackageObjects.parse(new String(opened.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(inner.has("service")).isFalse();
    assertThat(inner.path("website").isNull()).isTrue();
    assertThat(inner.path("upgradesFrom").isNull()).isTrue();
    assertThat(inner.has("manager")).isFalse();
    assertThat(inner.path("marathon")).isEqualTo(packageObject.path("marathon"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://user:secret@example.org/r.git,https://example.org/r.git",
    "https://token@example.org/r.git,https://example.org/r.git",
    "ssh://git:secret@example.org/r.git,ssh://example.org/r.git",
    "git@example.org:team/r.git,git@example.org:team/r.git",
    "https://example.org/a@b,https://example.org/a@b"
  })
  void leavesCredentialsOutOfTheSource(String source, String label) {
    JsonNode labels =
        PackageSpec.label(json("{}"), withTemplate("{}"), source, json("{}")).path("labels");

    assertThat(labels.path("DCOS_PACKAGE_SOURCE").stringValue()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"a/b,/a/b", "/a/b,/a/b", "'',/", "Not Valid!,/Not Valid!"})
  void putsASlashBeforeAnId(String id, String written) {
    assertThat(PackageSpec.withId(json("{'id':'x'}"), id).path("id").stringValue())
        .isEqualTo(written);
  }

  private static String decoded(JsonNode label) {
    return new String(Base64.getDecoder().decode(label.stringValue()), StandardCharsets.UTF_8);
  }
}
