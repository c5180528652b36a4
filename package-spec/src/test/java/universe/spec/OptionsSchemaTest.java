package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.spec.PackagesForTest.json;
import static universe.spec.PackagesForTest.packageObject;
import static universe.spec.PackagesForTest.withOptions;
import static universe.spec.PackagesForTest.withTemplate;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class OptionsSchemaTest {

  private static final String SECRETS =
      "{'properties':{'db':{'properties':{'password':{'type':'string','media':{'type':'application/x-secret+string'}},"
          + "'user':{'type':'string'}}},'users':{'items':{'properties':{'token':{'format':'password','minLength':9}}}}},"
          + "'dependencies':{'tls':{'oneOf':[{'properties':{'key':{'format':'password'}}}]}}}";

  @Test
  void findsSecretsWhereverTheSchemaMarksThem() {
    OptionsSchema schema = OptionsSchema.of(withOptions(SECRETS, "{}"));

    assertThat(schema.secrets()).containsExactly("/db/password", "/key");
    assertThat(schema.secretsIn(json("{'users':[{'token':'a'},{'name':'b'},{'token':'c'}]}")))
        .containsExactly("/db/password", "/key", "/users/0/token", "/users/2/token");
  }

  @Test
  void findsSecretsThatTheServiceFileNames() {
    ObjectNode packageObject = packageObject("{}");
    packageObject.set("config", json("{'properties':{'a':{}}}"));
    packageObject.set("service", json("{'secrets':['/a/b',{'pointer':'/u/*/t'}]}"));

    OptionsSchema schema = OptionsSchema.of(PackageDefinition.of(packageObject));

    assertThat(schema.secretsIn(json("{'a':{'b':{'c':'x','d':['y']}},'u':{'ada':{'t':'z'}}}")))
        .containsExactly("/a/b", "/a/b/c", "/a/b/d/0", "/u/ada/t");
  }

  @Test
  void repeatsNoSecretInProblems() {
    OptionsSchema schema = OptionsSchema.of(withOptions(SECRETS, "{}"));
    ObjectNode options = json("{'db':{'password':5551,'user':5552},'users':[{'token':'5553'}]}");

    assertThat(schema.problems(options))
        .hasSize(3)
        .allSatisfy(
            problem -> assertThat(problem.toString()).doesNotContain("5551").doesNotContain("5553"))
        .anySatisfy(problem -> {
          assertThat(problem.pointer()).isEqualTo("/db/user");
          assertThat(problem.message()).isEqualTo("must be string, was 5552");
          assertThat(problem.value()).hasToString("5552");
        });
  }

  @Test
  void resolvesWithoutTouchingWhatItWasGiven() {
    OptionsSchema schema =
        OptionsSchema.of(withOptions("{'properties':{'l':{'default':[1]}}}", "{}"));
    ObjectNode options = json("{'o':{'x':1}}");

    ObjectNode resolved = schema.resolve(options);
    resolved.withArray("l").add(2);
    resolved.withObject("o").put("x", 2);

    assertThat(schema.resolve(options)).isEqualTo(json("{'l':[1],'o':{'x':1}}"));
  }

  @Test
  void checksNothingWhereThereAreNoOptionsAtAll() {
    OptionsSchema schema =
        OptionsSchema.of(withOptions("{'required':['a'],'properties':{'a':{}}}", "{}"));

    assertThat(schema.problems(json("{}"))).isEmpty();
    assertThat(schema.problems(json("{'b':1}"))).hasSize(1);
  }

  @Test
  void hasNothingToSayAboutPackagesWithoutOptions() {
    OptionsSchema schema = OptionsSchema.of(withTemplate("{}"));

    assertThat(schema.defaults()).isEmpty();
    assertThat(schema.secrets()).isEmpty();
  }

  @Test
  void sealsTextsThatAreNotEmpty() {
    ObjectNode options = json("{'a':'x','b':'','n':1,'l':['y'],'o':{'p':'z'}}");

    ObjectNode sealed =
        OptionsSchema.sealed(
            options,
            Map.of(
                "/a", "A", "/b", "B", "/n", "N", "/l/0", "L", "/o/p", "P", "/no", "-", "/o", "O"));

    assertThat(sealed).isEqualTo(json("{'a':'A','b':'','n':1,'l':['L'],'o':{'p':'P'}}"));
    assertThat(options.path("a").stringValue()).isEqualTo("x");
  }
}
