package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.marathon.TaskEnvironment.Facts;
import universe.spec.workload.EnvironmentValue;

class TaskEnvironmentTest {

  private static final Instant ACCEPTED = Instant.parse("2026-11-22T15:04:05Z");

  @Test
  void tellsAppAndTask() {
    var variables = variables(Apps.imageApp("'cpus': 0.5, 'mem': 512"), Map.of(), Map.of());

    assertThat(variables)
        .containsEntry("MARATHON_APP_ID", "/shop/web")
        .containsEntry("MARATHON_APP_VERSION", "2026-11-22T15:04:05.000Z")
        .containsEntry("MARATHON_APP_DOCKER_IMAGE", "example/web:1")
        .containsEntry("MARATHON_APP_RESOURCE_CPUS", "0.5")
        .containsEntry("MARATHON_APP_RESOURCE_MEM", "512.0")
        .containsEntry("MARATHON_APP_RESOURCE_DISK", "0.0")
        .containsEntry("MARATHON_APP_RESOURCE_GPUS", "0")
        .containsEntry("MARATHON_APP_ENFORCE_GROUP_ROLE", "FALSE")
        .containsEntry("MARATHON_APP_LABELS", "")
        .containsEntry("MESOS_TASK_ID", "shop_web.7")
        .containsEntry("MESOS_CONTAINER_NAME", "shop_web.web.0.r1")
        .containsEntry("MESOS_ALLOCATION_ROLE", "default")
        .containsEntry("MESOS_SANDBOX", "/mnt/mesos/sandbox")
        .containsEntry("MESOS_DIRECTORY", "/mnt/mesos/sandbox")
        .containsEntry("HOST", "web-shop")
        .doesNotContainKeys("LIBPROCESS_IP", "MESOS_FRAMEWORK_ID");
  }

  @Test
  void tellsPublishedPortsByTheirHostPorts() {
    var app =
        Apps.containerApp(
            """
            'portMappings': [{'containerPort': 80, 'hostPort': 0, 'name': 'my-ui'},
                             {'containerPort': 9000, 'hostPort': 9000, 'protocol': 'udp'}]
            """,
            "'networks': [{'mode': 'container/bridge'}]");

    var variables = variables(app, Map.of(0, 31_000, 1, 9000), Map.of());

    assertThat(variables)
        .containsEntry("PORT0", "31000")
        .containsEntry("PORT1", "9000")
        .containsEntry("PORT", "31000")
        .containsEntry("PORTS", "31000,9000")
        .containsEntry("PORT_80", "31000")
        .containsEntry("PORT_9000", "9000")
        .containsEntry("PORT_MY-UI", "31000");
  }

  @Test
  void tellsPortsOfTheEmulatedHostNetworkByTheNumberToListenOn() {
    var app =
        Apps.imageApp(
            """
            'portDefinitions': [{'port': 0, 'name': 'api', 'labels': {'VIP_0': '/api:80'}},
                                {'port': 8080}]
            """);

    var variables = variables(app, Map.of(1, 31_000), Map.of());

    assertThat(variables)
        .containsEntry("PORT0", "80")
        .containsEntry("PORT_80", "80")
        .containsEntry("PORT_API", "80")
        .containsEntry("PORT1", "8080")
        .containsEntry("PORT_8080", "8080")
        .containsEntry("PORTS", "80,8080");
  }

  @Test
  void leavesPortsWithoutHostPortOutOfTheAssignedOnes() {
    var app =
        Apps.containerApp(
            """
            'portMappings': [{'containerPort': 80}, {'containerPort': 0},
                             {'containerPort': 81, 'hostPort': 0}]
            """,
            "'networks': [{'mode': 'container', 'name': 'dcos'}]");

    var variables = variables(app, Map.of(2, 31_000), Map.of());

    assertThat(variables)
        .containsEntry("PORT0", "80")
        .containsEntry("PORT1", "10000")
        .containsEntry("PORT_10000", "10000")
        .containsEntry("PORT2", "31000")
        .containsEntry("PORT", "31000")
        .containsEntry("PORTS", "31000,10000");
  }

  @Test
  void saysNothingOfPortsWhereThereAreNone() {
    assertThat(variables(Apps.imageApp("'ports': []"), Map.of(), Map.of()))
        .doesNotContainKeys("PORT", "PORTS", "PORT0");
  }

  @Test
  void tellsLabelsThatFit() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("some.label--x", "1");
    labels.put("PLAIN", "x".repeat(511));
    labels.put("LONG_VALUE", "x".repeat(512));
    labels.put("k".repeat(493), "long key");
    labels.put("DCOS_PACKAGE_DEFINITION", "short");

    var variables = variables(Apps.imageApp("'ports': []"), Map.of(), labels);

    assertThat(variables)
        .containsEntry("MARATHON_APP_LABELS", "SOME_LABEL_X PLAIN")
        .containsEntry("MARATHON_APP_LABEL_SOME_LABEL_X", "1")
        .containsEntry("MARATHON_APP_LABEL_PLAIN", "x".repeat(511))
        .doesNotContainKeys(
            "MARATHON_APP_LABEL_LONG_VALUE",
            "MARATHON_APP_LABEL_DCOS_PACKAGE_DEFINITION",
            "MARATHON_APP_LABEL_" + "K".repeat(493));
  }

  @Test
  void letsTheDefinitionOverrideAllButTheSandbox() {
    var app =
        Apps.imageApp("'env': {'PORT0': '1', 'HOST': '$HOST', 'MESOS_SANDBOX': '/elsewhere'}");

    assertThat(variables(app, Map.of(), Map.of()))
        .containsEntry("PORT0", "1")
        .containsEntry("HOST", "$HOST")
        .containsEntry("MESOS_SANDBOX", "/mnt/mesos/sandbox");
  }

  @Test
  void tellsAddressesToWhoeverBindsToThem() {
    var service = Apps.service(Apps.imageApp("'ports': []"));
    var facts = new Facts("/shop/web", ACCEPTED, "t", "c", 0, null, "10.0.0.7", Map.of(), Map.of());

    assertThat(TaskEnvironment.of(service, facts))
        .containsEntry("LIBPROCESS_IP", new EnvironmentValue.Text("10.0.0.7"));
  }

  @Test
  void tellsATaskWhichOneItIs() {
    assertThat(variables(Apps.imageApp("'ports': []"), Map.of(), Map.of()))
        .containsEntry("UNIVERSE_TASK_INDEX", "2")
        .containsEntry("POD_INSTANCE_INDEX", "2")
        .containsEntry("UNIVERSE_TASK_NAME", "web-shop-2.web-shop");
  }

  private static Map<String, String> variables(
      ObjectNode app, Map<Integer, Integer> hostPorts, Map<String, String> labels) {
    var facts =
        new Facts(
            "/shop/web",
            ACCEPTED,
            TaskEnvironment.taskId("/shop/web", "7"),
            "shop_web.web.0.r1",
            2,
            "web-shop-2.web-shop",
            "web-shop",
            hostPorts,
            labels);
    var text = new LinkedHashMap<String, String>();
    TaskEnvironment.of(Apps.service(app), facts)
        .forEach((name, value) -> text.put(name, ((EnvironmentValue.Text) value).text()));
    return text;
  }
}
