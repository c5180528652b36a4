package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import universe.server.secret.Secrets;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.ServerTest;

/** What packages need, joined with what instances provide. */
@ServerTest
@Import(PackagesForTest.class)
class BindingIT {

  @Autowired private Client client;
  @Autowired private Instances instances;
  @Autowired private Revisions revisions;
  @Autowired private Secrets secrets;

  @AfterEach
  void removeAll() {
    // Whoever needs something goes before what it needs.
    var all = client.get("/api/v1/instances").body().path("items");
    for (var provides : new boolean[] {false, true}) {
      all.valueStream()
          .filter(each -> each.path("package").asString().equals("depot") == provides)
          .forEach(each -> removed(each.path("id").asString()));
    }
  }

  @Test
  void joinsWithTheOnlyOneThatProvidesIt() {
    var depot = installed("depot", "/store/depot", "\"password\": \"known to the depot\"", "");

    var plan = operator().plan(install("till", "/till", "", ""));

    assertThat(plan.at("/bindings/0/provider/name").asString()).isEqualTo("/store/depot");
    assertThat(plan.at("/bindings/0/address").asString()).isEqualTo("depot-store:8080");
    assertThat(plan.path("effects").path("steps").toString())
        .contains("Await that /store/depot is well");
    assertThat(plan.toString()).doesNotContain("known to the depot");
    operator().ended(operator().applied(plan), "succeeded");

    var till = instance(plan.path("instanceId").asString());
    assertThat(till.at("/options/service/address").asString()).isEqualTo("depot-store:8080/box");
    assertThat(till.at("/options/service/port").asInt()).isEqualTo(8080);
    assertThat(till.at("/options/service/password").isNull()).isTrue();
    assertThat(till.toString()).doesNotContain("known to the depot");
    assertThat(password(till)).isEqualTo("known to the depot");
    assertThat(till.at("/bindings/0/provider/instance").asString()).isEqualTo(depot);
    assertThat(instance(depot).at("/boundBy/0/name").asString()).isEqualTo("/till");
  }

  @Test
  void keepsWhatIsNeeded() {
    var depot = installed("depot", "/depot", "", "");
    var till = installed("till", "/till", "", "");

    var refused = operator().apply(operator().planUninstall(depot, "keep"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().toString()).contains("/till is bound to it as goods");
    assertThat(instance(depot).path("state").asString()).isEqualTo("running");
    removed(till);
    removed(depot);
  }

  @Test
  void doesNotLetAProviderGoBetweenPlanAndApply() {
    var depot = installed("depot", "/depot", "", "");
    var removal = operator().planUninstall(depot, "keep");
    installed("till", "/till", "", "");

    var stale = operator().apply(removal);

    assertThat(stale.status()).isEqualTo(409);
    var anew = client.get("/api/v1/plans/" + stale.body().at("/plan/id").asString()).body();
    assertThat(check(anew).path("message").asString()).contains("/till is bound to it");

    var other = operator().plan(install("till", "/other-till", "", ""));
    removed(id("/till"));
    operator().ended(operator().applied(operator().planUninstall(depot, "delete")), "succeeded");
    var gone = operator().apply(other);
    assertThat(gone.status()).isEqualTo(422);
    assertThat(gone.body().toString()).contains("is not installed");
  }

  @Test
  void saysWhatIsMissing() {
    var plan = operator().plan(install("till", "/till", "", ""));

    assertThat(check(plan).path("passed").asBoolean()).isFalse();
    assertThat(plan.path("bindings")).isEmpty();
    assertThat(check(plan).path("message").asString())
        .contains("it needs goods (depot 4.0 or newer), which nothing here provides");
    assertThat(operator().apply(plan).status()).isEqualTo(409);
  }

  @Test
  void asksWhichOneWhereSeveralProvideIt() {
    installed("depot", "/first", "", "");
    var second = installed("depot", "/second", "", "");

    var open = operator().plan(install("till", "/till", "", ""));
    var chosen = operator().plan(install("till", "/till", "", bound("instance", second)));

    var left = operator().plan(install("till", "/till", "", "\"bindings\": {\"goods\": {}}"));
    assertThat(check(left).path("passed").asBoolean()).as("left alone").isFalse();
    assertThat(check(open).path("message").asString())
        .contains("several provide: /first, /second; choose one");
    assertThat(check(chosen).path("passed").asBoolean()).isTrue();
    assertThat(chosen.at("/bindings/0/provider/name").asString()).isEqualTo("/second");
    var offered = client.get("/api/v1/providers?kind=depot").body().path("instances");
    assertThat(offered.valueStream().map(each -> each.path("name").asString()))
        .containsExactly("/first", "/second");
    assertThat(offered.get(0).path("version").asString()).isEqualTo("4.2");
  }

  @Test
  void goesToAnAddressOutside() {
    var plan =
        operator()
            .plan(
                install(
                    "till",
                    "/till",
                    "\"password\": \"typed\", \"address\": \"typed:1\"",
                    bound("address", "depot.example.org:77")));

    assertThat(plan.at("/bindings/0/address").asString()).isEqualTo("depot.example.org:77");
    assertThat(check(plan).path("passed").asBoolean()).isTrue();
    operator().ended(operator().applied(plan), "succeeded");
    var till = instance(plan.path("instanceId").asString());
    assertThat(till.at("/options/service/port").asInt()).isEqualTo(77);
    assertThat(till.at("/options/service/address").asString())
        .as("asks for what nobody outside gives out")
        .isEqualTo("typed:1");
    assertThat(password(till)).isEqualTo("typed");
  }

  @Test
  void refusesWhatMakesNoSense() {
    var shop = installed("shop", "/shop", "", "");

    assertThatRefused(bound("address", "no port"), "must be host:port, such as");
    assertThatRefused(bound("address", "host:99999"), "must be host:port");
    assertThatRefused(bound("instance", UUID.randomUUID().toString()), "is not installed");
    assertThatRefused(bound("instance", shop), "must provide depot, which /shop does not");
    assertThatRefused(
        "\"bindings\": {\"goods\": {\"instance\": \"%s\", \"address\": \"a:1\"}}".formatted(shop),
        "either an instance or an address");
    assertThatRefused("\"bindings\": {\"bads\": null}", "what it needs is goods");
  }

  @Test
  void letsNoSecretOutIntoAnOpenOption() {
    installed("depot", "/depot", "\"password\": \"known to the depot\"", "");

    var refused = client.post("/api/v1/plans", install("sieve", "/sieve", "", ""));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().toString())
        .contains("/service/colour", "is not marked as secret")
        .doesNotContain("known to the depot");
  }

  @Test
  void staysBoundThroughChangesAndTakesNewValues() {
    var depot = installed("depot", "/depot", "\"password\": \"first\"", "");
    var till = installed("till", "/till", "", "");

    operator()
        .ended(operator().applied(reconfigure(depot, "\"password\": \"second\"")), "succeeded");
    var change = reconfigure(till, "");

    assertThat(change.path("empty").asBoolean()).isFalse();
    assertThat(change.path("options").toString()).contains("/service/password");
    operator().ended(operator().applied(change), "succeeded");
    assertThat(password(instance(till))).isEqualTo("second");
    assertThat(reconfigure(till, "").path("empty").asBoolean()).isTrue();
  }

  @Test
  void isBoundToAnotherOneAndBackByRollback() {
    var first = installed("depot", "/first", "\"password\": \"one\"", "");
    var till = installed("till", "/till", "", "");
    var second = installed("depot", "/second", "\"password\": \"two\"", "");

    var plan =
        operator()
            .plan(
                "{\"kind\": \"reconfigure\", \"instance\": \"%s\", %s}"
                    .formatted(till, bound("instance", second)));
    operator().ended(operator().applied(plan), "succeeded");

    assertThat(password(instance(till))).isEqualTo("two");
    assertThat(instance(first).path("boundBy")).isEmpty();
    assertThat(operator().apply(operator().planUninstall(second, "keep")).status()).isEqualTo(409);
    operator().ended(operator().applied(rollback(till)), "succeeded");
    assertThat(instance(till).at("/bindings/0/provider/name").asString()).isEqualTo("/first");
    assertThat(password(instance(till))).isEqualTo("one");
    removed(second);
  }

  private void assertThatRefused(String bindings, String why) {
    var refused = client.post("/api/v1/plans", install("till", "/till", "", bindings));
    assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
    assertThat(refused.body().toString()).contains(why);
  }

  private JsonNode rollback(String instance) {
    return operator()
        .plan(
            "{\"kind\": \"rollback\", \"instance\": \"%s\", \"revision\": 1}".formatted(instance));
  }

  private JsonNode reconfigure(String instance, String options) {
    return operator()
        .plan(
            """
            {"kind": "reconfigure", "instance": "%s", "options": {"service": {%s}}}
            """
                .formatted(instance, options));
  }

  private String installed(String name, String as, String options, String bindings) {
    var plan = operator().plan(install(name, as, options, bindings));
    operator().ended(operator().applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private void removed(String instance) {
    operator().ended(operator().applied(operator().planUninstall(instance, "delete")), "succeeded");
  }

  private static String install(String name, String as, String options, String bindings) {
    return """
    {"kind": "install", "package": "%s", "name": "%s", "options": {"service": {%s}}%s}
    """
        .formatted(name, as, options, bindings.isEmpty() ? "" : ", " + bindings);
  }

  private static String bound(String to, String what) {
    return "\"bindings\": {\"goods\": {\"%s\": \"%s\"}}".formatted(to, what);
  }

  private static JsonNode check(JsonNode plan) {
    return plan.path("checks")
        .valueStream()
        .filter(each -> each.path("name").asString().equals("bindings"))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode instance(String id) {
    return client.get("/api/v1/instances/" + id).body();
  }

  private String id(String name) {
    return client.get("/api/v1/instances?q=" + name).body().at("/items/0/id").asString();
  }

  /** The password that an instance is really told. */
  private String password(JsonNode instance) {
    var found = instances.find(UUID.fromString(instance.path("id").asString())).orElseThrow();
    var answers = revisions.current(found).orElseThrow().answers();
    return secrets.reveal(answers.resolved().at("/service/password").asString());
  }

  private Operator operator() {
    return new Operator(client);
  }
}
