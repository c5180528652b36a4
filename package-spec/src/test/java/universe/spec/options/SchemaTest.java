package universe.spec.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | {}",
        "{'properties':{}} | {}",
        "{'properties':'no'} | {}",
        "{'properties':{'a':{'default':1},'b':{'type':'string'}}} | {'a':1}",
        "{'properties':{'a':true,'b':{'default':null}}} | {'b':null}",
        "{'properties':{'o':{'properties':{'p':{'default':'x'}}}}} | {'o':{'p':'x'}}",
        "{'properties':{'o':{'properties':{'p':{'type':'string'}}}}} | {}",
        "{'properties':{'o':{'default':{},'properties':{'p':{'default':'x'}}}}} | {'o':{}}",
        "{'properties':{'o':{'default':7,'properties':{'p':{'default':'x'}}}}} | {'o':7}",
        "{'properties':{'l':{'default':[1],'items':{'default':2}}}} | {'l':[1]}",
        "{'properties':{'l':{'items':{'default':2}}}} | {}",
        "{'oneOf':[{'properties':{'a':{'default':1}}}]} | {}",
        "{'allOf':[{'properties':{'a':{'default':1}}}]} | {}",
        "{'dependencies':{'x':{'properties':{'a':{'default':1}}}}} | {}",
        "{'definitions':{'x':{'default':1}},'properties':{'a':{'$ref':'#/definitions/x'}}} | {}",
        "{'properties':{'b':{'type':'boolean','default':'yes'}}} | {'b':'yes'}",
        "{'default':{'x':1},'properties':{'a':{'default':1}}} | {'a':1}"
      })
  void collectsDefaultsFromPropertiesOnly(String schema, String defaults) {
    assertThat(schema(schema).defaults()).isEqualTo(json(defaults));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'a':1} | {'b':2} | {'a':1,'b':2}",
        "{'a':{'x':1,'y':2}} | {'a':{'y':3}} | {'a':{'x':1,'y':3}}",
        "{'a':[1,2]} | {'a':[3]} | {'a':[3]}",
        "{'a':{'x':1}} | {'a':null} | {'a':null}",
        "{'a':{'x':1}} | {'a':'s'} | {'a':'s'}",
        "{'a':'s'} | {'a':{'x':1}} | {'a':{'x':1}}",
        "{'a':{'b':{'c':1}}} | {'a':{'b':{'d':2}}} | {'a':{'b':{'c':1,'d':2}}}"
      })
  void mergesDeeply(String base, String over, String merged) {
    assertThat(Documents.merged(json(base), json(over))).isEqualTo(json(merged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'type':'integer'} | 1.5 | type | must be integer, was 1.5",
        "{'type':['string','null']} | true | type | must be string, null, was true",
        "{'type':'object'} | [] | type | must be object, was a list",
        "{'enum':['a',1]} | 'b' | enum | must be one of a, 1, was ~b~",
        "{'minimum':1} | 0 | minimum | must be at least 1, was 0",
        "{'minimum':1,'exclusiveMinimum':true} | 1 | minimum | must be more than 1, was 1",
        "{'maximum':8,'exclusiveMaximum':true} | 8 | maximum | must be less than 8, was 8",
        "{'maximum':8} | 1e9999 | maximum | must be at most 8, was 1E+9999",
        "{'multipleOf':0.1} | 0.25 | multipleOf | must be a multiple of 0.1, was 0.25",
        "{'minLength':2} | 'a' | minLength | must have at least 2 characters, was ~a~",
        "{'maxLength':1} | 'ab' | maxLength | must have at most 1 characters, was ~ab~",
        "{'pattern':'^[a-z]+$'} | 'A' | pattern | must match the pattern ^[a-z]+$, was ~A~",
        "{'minItems':1} | [] | minItems | must have at least 1 elements",
        "{'maxItems':1} | [1,2] | maxItems | must have at most 1 elements",
        "{'uniqueItems':true} | [1,1.0] | uniqueItems | must not have an element twice",
        "{'items':[{}],'additionalItems':false} | [1,2] | additionalItems | has more elements than the schema describes",
        "{'minProperties':1} | {} | minProperties | must have at least 1 members",
        "{'maxProperties':1} | {'a':1,'b':2} | maxProperties | must have at most 1 members",
        "{'required':['p']} | {} | required | is missing the required ~p~",
        "{'additionalProperties':false} | {'p':1} | additionalProperties | has ~p~, which the schema does not know",
        "{'dependencies':{'p':['q']}} | {'p':1} | dependencies | has ~p~ without what it needs",
        "{'not':{'type':'string'}} | 's' | not | must not be what the schema excludes, was ~s~",
        "{'anyOf':[{'type':'string'},{'minimum':3}]} | 1 | anyOf | must fit at least one of 2 schemas: must be string, was 1; must be at least 3, was 1",
        "{'oneOf':[{'type':'string'},{'properties':{'p':{'type':'string'}},'required':['p']}]} | {'p':1} | oneOf | must fit exactly one of 2 schemas: must be string, was an object; /p must be string, was 1",
        "{'oneOf':[{'minimum':0},{'minimum':1}]} | 2 | oneOf | must fit exactly one of 2 schemas"
      })
  void tellsWhatIsWrongAndWhatWouldBeRight(
      String schema, String value, String keyword, String message) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("properties").set("v", node(schema));

    List<Violation> violations = violations(root, "{'v':" + value + "}");

    String quote =
        keyword.equals("required")
                || keyword.equals("additionalProperties")
                || keyword.equals("dependencies")
            ? "'"
            : "\"";
    assertThat(violations)
        .containsExactly(
            new Violation("/v", "/properties/v", keyword, message.replace("~", quote)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'type':'integer'} | 256.0",
        "{'type':'integer'} | 1e3",
        "{'type':'number'} | 1",
        "{'enum':[1]} | 1.0",
        "{'enum':[1.50]} | 1.5",
        "{'format':'password'} | 'x'",
        "{'format':'uri'} | 'no uri'",
        "{'media':{'type':'x'},'extraProperties':false,'const':1,'if':{},'type:':'string'} | 2",
        "{'id':'http://example.com/a#b','$schema':'http://json-schema.org/schema#'} | 2",
        "{'maxLength':1} | 7",
        "{'maxLength':1} | '\uD835\uDCB3'",
        "{'$ref':'#/definitions/s','type':'string'} | 3"
      })
  void acceptsWhatDraft4Accepts(String schema, String value) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("properties").set("v", node(schema));
    root.putObject("definitions").putObject("s").put("type", "integer");

    assertThat(violations(root, "{'v':" + value + "}")).isEmpty();
  }

  @Test
  void findsEveryViolationAtOnce() {
    String schema =
        "{'required':['z'],'additionalProperties':false,'properties':{'a':{'type':'string'},"
            + "'o':{'required':['x','y'],'properties':{'p':{'minimum':1}}},'l':{'items':{'type':'integer'}}}}";

    List<Violation> violations =
        violations(json(schema), "{'a':1,'o':{'p':0},'l':[1,'x',true],'u':1}");

    assertThat(violations)
        .extracting(it -> it.pointer() + " " + it.keyword())
        .containsExactlyInAnyOrder(
            " required",
            " additionalProperties",
            "/a type",
            "/o required",
            "/o required",
            "/o/p minimum",
            "/l/1 type",
            "/l/2 type");
  }

  @Test
  void tellsWholesAndTheirParts() {
    String schema =
        "{'properties':{'allOf':{'allOf':[{'properties':{'p':{'minLength':3}}},{'$ref':'#/definitions/d'}]}},"
            + "'definitions':{'d':{'allOf':[{'required':['q']}]}}}";

    assertThat(violations(json(schema), "{'allOf':{'p':'x'}}"))
        .extracting(it -> it.pointer() + " " + it.keyword() + " " + it.schemaPointer())
        .containsExactlyInAnyOrder(
            "/allOf allOf /properties/allOf",
            "/allOf/p minLength /properties/allOf/allOf/0/properties/p",
            "/allOf allOf /definitions/d",
            "/allOf required /definitions/d/allOf/0");
  }

  @Test
  void keepsHiddenValuesOutOfMessages() {
    String schema =
        "{'properties':{'p':{'pattern':'^a','minLength':9,'enum':['abc'],'type':'integer'}}}";

    List<Violation> violations =
        new Schema(json(schema))
            .violations(json("{'p':'hunter2'}"), pointer -> pointer.equals("/p"));

    assertThat(violations).hasSize(4).noneMatch(it -> it.message().contains("hunter2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'objekt'}",
        "{'properties':{'a':{'type':[]}}}",
        "{'required':true}",
        "{'required':[1]}",
        "{'minimum':'1'}",
        "{'pattern':'('}",
        "{'enum':[]}",
        "{'allOf':[]}",
        "{'anyOf':{}}",
        "{'not':true}",
        "{'items':1}",
        "{'properties':{'a':1}}",
        "{'multipleOf':0}",
        "{'minLength':-1}",
        "{'dependencies':{'a':'b'}}",
        "{'$ref':'http://example.com/x'}",
        "{'$ref':'file:///etc/passwd'}",
        "{'$ref':'other.json'}",
        "{'properties':{'a':{'$ref':'#/nowhere'}}}",
        "{'additionalProperties':'no'}"
      })
  void refusesWhatIsNoSchema(String schema) {
    Schema broken = schema(schema);

    assertThat(broken.fault()).isPresent();
    assertThat(broken.defaults()).isEmpty();
    assertThatThrownBy(() -> violations(json(schema), "{'a':1}")).isInstanceOf(SchemaBroken.class);
  }

  @Test
  void stopsReferencesThatLeadInCircles() {
    assertTooCostly("{'$ref':'#'}", "{'a':1}");
    assertTooCostly("{'allOf':[{'$ref':'#'}]}", "{'a':1}");
  }

  @Test
  void stopsSchemasThatMultiply() {
    var schema = new StringBuilder("{'$ref':'#/definitions/d40','definitions':{'d0':{}");
    for (int i = 1; i <= 40; i++) {
      String before = "{'$ref':'#/definitions/d" + (i - 1) + "'}";
      schema.append(",'d%d':{'allOf':[%s,%s]}".formatted(i, before, before));
    }

    assertTooCostly(schema + "}}", "{'a':1}");
  }

  @Test
  void followsReferencesThatDescend() {
    String schema = "{'properties':{'next':{'$ref':'#'},'v':{'type':'integer'}}}";

    assertThat(violations(json(schema), "{'v':1,'next':{'v':2,'next':{'v':'x'}}}"))
        .extracting(Violation::pointer)
        .containsExactly("/next/next/v");
  }

  @Test
  void tellsAThousandViolationsAtMost() {
    ObjectNode document = JSON.createObjectNode();
    for (int i = 0; i < 5_000; i++) {
      document.put("p" + i, i);
    }

    var violations = schema("{'additionalProperties':false}").violations(document, any -> false);

    assertThat(violations).hasSize(1_000);
  }

  @Test
  void findsInstancesOfMarkedSchemas() {
    String schema =
        "{'properties':{'a':{'mark':1},'o':{'properties':{'b~/c':{'mark':1}}},'l':{'items':{'properties':{'d':{'mark':1}}}},"
            + "'r':{'$ref':'#/definitions/r'}},'oneOf':[{'properties':{'e':{'mark':1}}}],"
            + "'dependencies':{'a':{'properties':{'f':{'mark':1}}}},"
            + "'definitions':{'r':{'properties':{'g':{'mark':1},'more':{'$ref':'#/definitions/nothing'}}}}}";

    assertThat(schema(schema).instancesOf(each -> each.has("mark")))
        .containsExactlyInAnyOrder("/a", "/o/b~0~1c", "/l/*/d", "/e", "/f", "/r/g");
  }

  @Test
  void endsSearchesInSchemasThatReferToThemselves() {
    String schema = "{'properties':{'a':{'$ref':'#'},'b':{'$ref':'#'},'p':{'mark':1}}}";

    assertThat(schema(schema).instancesOf(each -> each.has("mark"))).contains("/p", "/a/b/p");
  }

  private static void assertTooCostly(String schema, String document) {
    assertThatThrownBy(() -> violations(json(schema), document))
        .isInstanceOf(ValidationTooCostly.class);
  }

  private static List<Violation> violations(ObjectNode schema, String document) {
    return new Schema(schema).violations(json(document), any -> false);
  }

  private static Schema schema(String text) {
    return new Schema(json(text));
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) node(text);
  }

  private static JsonNode node(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
