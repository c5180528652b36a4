package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.runtime.Ledger.Reserved;
import universe.spec.ServiceDescription;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Translation.Translated;
import universe.spec.marathon.TranslationSettings;
import universe.spec.workload.Workload;

class EndpointsTest {

  private static final Workload SHOP =
      workload(
          """
          {'id': '/shop/db', 'container': {'type': 'DOCKER', 'docker': {'image': 'example/db:1'},
            'portMappings': [
              {'containerPort': 5432, 'name': 'sql', 'labels': {'VIP_0': '/postgresql:5432'}},
              {'containerPort': 8080, 'name': 'pages'}]},
           'networks': [{'mode': 'container/bridge'}]}
          """);

  @Test
  void callsPortsWhatTheAuthorCallsThemThePrimaryFirst() {
    var described =
        described(
            """
            {'endpoints': [
              {'name': 'sql', 'title': 'Database', 'port': 'sql', 'protocol': 'postgresql'},
              {'name': 'ui', 'title': 'Pages', 'port': 1, 'protocol': 'http', 'path': 'start',
               'primary': true}]}
            """);

    var endpoints =
        Endpoints.of(SHOP, described, List.of(new Reserved("db.0.1", 31000)), "192.0.2.1");

    assertThat(endpoints)
        .containsExactly(
            new Endpoint(
                "ui",
                "Pages",
                "db",
                "http://192.0.2.1:31000/start",
                "db-shop:8080",
                "192.0.2.1:31000",
                "http",
                "/start",
                true),
            new Endpoint(
                "sql", "Database", "db", null, "db-shop:5432", null, "postgresql", null, false));
  }

  @Test
  void guessesWhereTheAuthorSaysNothing() {
    var endpoints = Endpoints.of(SHOP, ServiceDescription.NONE, List.of(), "192.0.2.1");

    assertThat(endpoints)
        .extracting(Endpoint::name, Endpoint::title, Endpoint::protocol, Endpoint::url)
        .containsExactly(tuple("sql", "sql", "tcp", null), tuple("pages", "pages", "tcp", null));
  }

  @Test
  void namesTheShortestNameThatTheTasksHave() {
    var alone =
        workload(
            """
            {'id': 'postgresql', 'container': {'type': 'DOCKER',
              'docker': {'image': 'example/db:1'}, 'portMappings': [
                {'containerPort': 5432, 'labels': {'VIP_0': '/postgresql:5432'}}]},
             'networks': [{'mode': 'container/bridge'}]}
            """);

    var endpoints = Endpoints.of(alone, ServiceDescription.NONE, List.of(), "192.0.2.1");

    assertThat(endpoints).extracting(Endpoint::inside).containsExactly("postgresql:5432");
    assertThat(alone.services().getFirst().networking().aliases()).contains("postgresql");
  }

  @Test
  void leadsToTheTasksAndNotToTheirForwarder() {
    var notes =
        workload(
            """
            {'id': 'notes', 'container': {'type': 'DOCKER', 'docker': {'image': 'example/notes:1'},
              'portMappings': [
                {'containerPort': 8080, 'name': 'ui', 'labels': {'VIP_0': '/notes:8888'}}]},
             'networks': [{'mode': 'container/bridge'}]}
            """);
    var described =
        described("{'endpoints': [{'name': 'pages', 'port': 'ui', 'protocol': 'http'}]}");

    var endpoints = Endpoints.of(notes, described, List.of(), "192.0.2.1");

    assertThat(notes.services()).hasSize(2);
    assertThat(endpoints)
        .extracting(Endpoint::name, Endpoint::service, Endpoint::inside)
        .containsExactly(tuple("pages", "notes", "notes:8080"));
  }

  private static Workload workload(String app) {
    return ((Translated) MarathonApp.translate(json(app), TranslationSettings.DEFAULTS)).workload();
  }

  private static ServiceDescription described(String service) {
    return ServiceDescription.of(json(service));
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) new JsonMapper().readTree(text.replace('\'', '"'));
  }
}
