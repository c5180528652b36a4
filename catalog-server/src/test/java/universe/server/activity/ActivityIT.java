package universe.server.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Forgetting;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
class ActivityIT {

  @Autowired Client client;
  @Autowired JdbcClient jdbc;
  @Autowired List<Forgetting> rooms;

  @Test
  void tellsWhoDidWhatFromWhere() {
    var name = account("viewer");

    var told = client.get("/api/v1/activity?action=account-created&subject=" + name).body();

    assertThat(told.path("items")).hasSize(1);
    var activity = told.path("items").get(0);
    assertThat(activity.path("by").asString()).isEqualTo("admin");
    assertThat(activity.path("client").path("address").asString()).isEqualTo("127.0.0.1");
    assertThat(activity.path("client").path("kind").asString()).isEqualTo("token");
  }

  @Test
  void filtersByWhoWhatWhomAndWhen() {
    var mark = "t" + UUID.randomUUID();
    written(mark, "ann", "tested", "2020-01-01T10:00:00Z");
    written(mark, "ann", "tested-again", "2020-01-02T10:00:00Z");
    written(mark, "bob", "tested", "2020-01-03T10:00:00Z");

    assertThat(count(mark, "")).isEqualTo(3);
    assertThat(count(mark, "&by=ann")).isEqualTo(2);
    assertThat(count(mark, "&action=tested")).isEqualTo(2);
    assertThat(count(mark, "&action=tested-")).isEqualTo(1);
    assertThat(count(mark, "&subjectKind=thing")).isEqualTo(3);
    assertThat(count(mark, "&subjectKind=account")).isZero();
    assertThat(count(mark, "&from=2020-01-02T10:00:00Z")).isEqualTo(2);
    assertThat(count(mark, "&until=2020-01-02T10:00:00Z")).isEqualTo(1);
  }

  @Test
  void turnsPagesByCursor() {
    var mark = "t" + UUID.randomUUID();
    written(mark, "ann", "first", "2020-01-01T10:00:00Z");
    written(mark, "ann", "second", "2020-01-02T10:00:00Z");

    var newest = client.get("/api/v1/activity?limit=1&subject=" + mark).body();
    var next =
        client
            .get(
                "/api/v1/activity?limit=1&subject=%s&cursor=%s"
                    .formatted(mark, newest.path("nextCursor").asString()))
            .body();

    assertThat(newest.path("items").get(0).path("action").asString()).isEqualTo("second");
    assertThat(next.path("items").get(0).path("action").asString()).isEqualTo("first");
  }

  @Test
  void exportsTablesThatSpreadsheetsDoNotCalculateWith() {
    var mark = "t" + UUID.randomUUID();
    written(mark, "=cmd, \"x\"", "tested", "2020-01-01T10:00:00Z");

    var csv = client.get("/api/v1/activity/export?subject=" + mark).response();

    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body().split("\r\n")).hasSize(2);
    assertThat(csv.body())
        .startsWith("id,at,by,action,subjectKind")
        .contains(",2020-01-01T10:00:00Z,\"'=cmd, \"\"x\"\"\",tested,thing,");
  }

  @Test
  void exportsAnObjectOnEachLine() {
    var mark = "t" + UUID.randomUUID();
    written(mark, "ann", "tested", "2020-01-01T10:00:00Z");
    written(mark, "bob", "tested", "2020-01-02T10:00:00Z");

    var lines =
        client
            .get("/api/v1/activity/export?format=jsonl&by=ann&subject=" + mark)
            .response()
            .body()
            .lines()
            .toList();

    assertThat(lines).hasSize(1);
    assertThat(JsonMapper.shared().readTree(lines.getFirst()).path("by").asString())
        .isEqualTo("ann");
  }

  @Test
  void refusesOtherFormats() {
    var refused = client.get("/api/v1/activity/export?format=xml");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("detail").asString())
        .isEqualTo("format must be csv or jsonl, was xml");
  }

  @Test
  void tellsAddressesToAdministratorsOnly() {
    var viewer = client.token(account("viewer"), "a long password");

    var list = client.send(client.as(viewer).uri(client.uri("/api/v1/activity"))).response().body();
    var export =
        client.send(client.as(viewer).uri(client.uri("/api/v1/activity/export"))).response().body();

    assertThat(list).contains("\"client\":null").doesNotContain("127.0.0.1");
    assertThat(export).contains("account-created").doesNotContain("127.0.0.1");
  }

  @Test
  void cannotBeChangedAfterwards() {
    written("t" + UUID.randomUUID(), "ann", "tested", "2020-01-01T10:00:00Z");

    for (var change :
        List.of("update activity set by = 'bob'", "delete from activity", "truncate activity")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("activity is only ever added to");
    }
  }

  @Test
  void forgetsWhatIsTooOld() {
    var mark = "t" + UUID.randomUUID();
    jdbc.sql(
            """
            insert into activity (by, action, subject_kind, subject_id, subject_name, message, at)
            select 'ann', 'tested', 'thing', :mark, 'a', '', now() - n * interval '1 day'
            from generate_series(728, 731) n
            """)
        .param("mark", mark)
        .update();

    forget("activity");

    assertThat(count(mark, "")).isEqualTo(2);
  }

  @Test
  void forgetsEvidenceBeforeOperationsAndPlans() {
    operation("young", 20);
    operation("middle", 40);
    operation("old", 100);

    forget("operations and evidence");
    forget("applied plans");

    assertThat(
            jdbc.sql(
                    """
                    select title || ' ' || (evidence is not null) from operation
                    where requested_by = 'retention' order by 1
                    """)
                .query(String.class)
                .list())
        .containsExactly("middle false", "young true");
    assertThat(
            jdbc.sql("select package from plan where created_by = 'retention' order by 1")
                .query(String.class)
                .list())
        .containsExactly("middle", "young");
  }

  private void operation(String title, int days) {
    jdbc.sql(
            """
            with planned as (
              insert into plan (id, kind, instance, instance_name, package, version, request,
                                content, seen, created_at, created_by, expires_at, operation)
              values (gen_random_uuid(), 'install', gen_random_uuid(), '/a', :title, '1', '{}',
                      '{}', '', now() - :days * interval '1 day', 'retention', now(),
                      gen_random_uuid())
              returning operation, instance, id)
            insert into operation (id, kind, instance, instance_name, plan, title, state,
                                   requested_by, created_at, ended_at, deadline_seconds, evidence)
            select operation, 'install', instance, '/a', id, :title, 'failed', 'retention',
                   now() - :days * interval '1 day', now() - :days * interval '1 day', 60, '{}'
            from planned
            """)
        .param("title", title)
        .param("days", days)
        .update();
  }

  private void forget(String what) {
    rooms.stream().filter(room -> room.what().equals(what)).forEach(Forgetting::forget);
  }

  private String account(String role) {
    var name = "a" + UUID.randomUUID().toString().substring(0, 8);
    var answer =
        client.post(
            "/api/v1/accounts",
            "{\"name\": \"%s\", \"password\": \"a long password\", \"role\": \"%s\"}"
                .formatted(name, role));
    assertThat(answer.status()).isEqualTo(201);
    return name;
  }

  private void written(String mark, String by, String action, String at) {
    jdbc.sql(
            """
            insert into activity (by, action, subject_kind, subject_id, subject_name, message, at)
            values (:by, :action, 'thing', :mark, 'a thing', '', :at::timestamptz)
            """)
        .param("by", by)
        .param("action", action)
        .param("mark", mark)
        .param("at", at)
        .update();
  }

  private int count(String mark, String filter) {
    return client.get("/api/v1/activity?subject=" + mark + filter).body().path("items").size();
  }
}
