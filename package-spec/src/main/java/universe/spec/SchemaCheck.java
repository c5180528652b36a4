package universe.spec;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON documents against the schemas that we ship; never against one from outside. */
final class SchemaCheck {

  /** The meta-schema of options schemas. */
  static final SchemaCheck DRAFT_04 =
      new SchemaCheck(SpecificationVersion.DRAFT_4, "/draft-04/schema");

  private final Schema schema;

  SchemaCheck(SpecificationVersion version, String resource) {
    try (InputStream text = SchemaCheck.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new IllegalStateException("no schema at " + resource);
      }
      schema = SchemaRegistry.withDefaultDialect(version).getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One way in which a document breaks a schema.
   *
   * @param pointer JSON pointer of the offending value
   * @param keyword the keyword that refused it
   * @param property the property it is about, where the keyword is about one; else empty
   * @param message what is wrong
   * @param expected the keyword and what the schema says there
   */
  record Breach(String pointer, String keyword, String property, String message, String expected) {}

  List<Breach> check(JsonNode document) {
    return schema.validate(document).stream().map(SchemaCheck::breach).distinct().toList();
  }

  private static Breach breach(Error error) {
    String property = error.getProperty() == null ? "" : error.getProperty();
    String wanted = error.getKeyword() + " " + error.getSchemaNode();
    return new Breach(
        error.getInstanceLocation().toString(),
        error.getKeyword(),
        property,
        error.getMessage(),
        wanted.length() > 200 ? wanted.substring(0, 200) + "…" : wanted);
  }
}
