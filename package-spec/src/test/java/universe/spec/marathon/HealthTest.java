package universe.spec.marathon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Check;
import universe.spec.workload.Probe;

class HealthTest {

  @Test
  void hasDefaults() {
    assertThat(check("{}"))
        .isEqualTo(
            new Check(
                new Probe.Http(false, 80, "/", false, false),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                Duration.ZERO,
                3));
  }

  @Test
  void waitsBeforeTheFirstLookFromTheNode() {
    assertThat(check("{'protocol': 'MESOS_HTTP'}").delay()).isEqualTo(Duration.ofSeconds(15));
    assertThat(check("{'protocol': 'MESOS_TCP', 'delaySeconds': 1}").delay())
        .isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void readsEveryProtocol() {
    assertThat(check("{'protocol': 'HTTP', 'path': 'x', 'ignoreHttp1xx': true}").probe())
        .isEqualTo(new Probe.Http(false, 80, "/x", false, true));
    assertThat(check("{'protocol': 'HTTPS', 'portIndex': 1}").probe())
        .isEqualTo(new Probe.Http(true, 81, "/", false, false));
    assertThat(check("{'protocol': 'MESOS_HTTP', 'port': 99}").probe())
        .isEqualTo(new Probe.Http(false, 99, "/", true, false));
    assertThat(check("{'protocol': 'MESOS_HTTPS', 'port': 99, 'portIndex': 1}").probe())
        .isEqualTo(new Probe.Http(true, 99, "/", true, false));
    assertThat(check("{'protocol': 'TCP'}").probe()).isEqualTo(new Probe.Tcp(80));
    assertThat(check("{'protocol': 'MESOS_TCP'}").probe()).isEqualTo(new Probe.Tcp(80));
    assertThat(check("{'protocol': 'COMMAND', 'command': {'value': 'x'}}").probe())
        .isEqualTo(new Probe.Command("x"));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP, 0",
    "HTTPS, 0",
    "TCP, 0",
    "MESOS_HTTP, 1",
    "MESOS_HTTPS, 1",
    "MESOS_TCP, 1",
    "COMMAND, 1"
  })
  void takesNoFailuresForReportingOrForTheFirstFailure(String protocol, int failures) {
    var check =
        check(
            "{'protocol': '%s', 'maxConsecutiveFailures': 0, 'command': {'value': 'x'}}"
                .formatted(protocol));

    assertThat(check.failuresBeforeKill()).isEqualTo(failures);
  }

  @Test
  void asksTheTaskWhereAPortOfTheNodeIsNamed() {
    var app =
        Apps.containerApp(
            "'portMappings': [{'containerPort': 80, 'hostPort': 31080}]",
            """
            'networks': [{'mode': 'container/bridge'}],
            'healthChecks': [{'protocol': 'TCP', 'port': 31080}]
            """);

    assertThat(Apps.service(app).health().checks().getFirst().probe()).isEqualTo(new Probe.Tcp(80));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {'portIndex': 2}          | healthChecks[0].portIndex: must be between 0 and 1, was 2
          {'protocol': 'COMMAND'}   | healthChecks[0].command.value: is required for protocol COMMAND
          {'protocol': 'MESOS'}     | healthChecks[0].protocol: 'MESOS' is unknown; one of COMMAND, HTTP, HTTPS, MESOS_HTTP, MESOS_HTTPS, MESOS_TCP, TCP
          {'intervalSeconds': 0}    | healthChecks[0].intervalSeconds: must be between 1 and 1000000000, was 0
          {'port': 0}               | healthChecks[0].port: must be between 1 and 65535, was 0
          """)
  void refusesWhatCannotBeAsked(String check, String rejection) {
    assertThat(Apps.rejections(app("'healthChecks': [" + check + "]"))).containsExactly(rejection);
  }

  @Test
  void refusesChecksOfPortsThatAreNot() {
    assertThat(Apps.rejections(Apps.imageApp("'ports': [], 'healthChecks': [{}]")))
        .containsExactly("healthChecks[0].portIndex: the app declares no port to check");
  }

  @Test
  void refusesTwoChecksFromTheNode() {
    var app = app("'healthChecks': [{'protocol': 'MESOS_TCP'}, {}, {'protocol': 'MESOS_HTTP'}]");

    assertThat(Apps.rejections(app))
        .containsExactly("healthChecks[2].protocol: at most one check may be of a MESOS_ protocol");
  }

  @Test
  void readsReadiness() {
    var readiness =
        requireNonNull(
            Apps.service(
                    app(
                        """
                        'readinessChecks': [{'name': 'plan', 'portName': 'api', 'path': '/v1/plan',
                          'protocol': 'HTTPS', 'intervalSeconds': 5, 'timeoutSeconds': 4,
                          'httpStatusCodesForReady': [200, 202], 'interval': 3,
                          'preserveLastResponse': true}]
                        """))
                .health()
                .readiness());

    assertThat(readiness.name()).isEqualTo("plan");
    assertThat(readiness.secure()).isTrue();
    assertThat(readiness.port()).isEqualTo(81);
    assertThat(readiness.readyStatuses()).isEqualTo(Set.of(200, 202));
    assertThat(readiness.probe())
        .isEqualTo(new Probe.Answer(true, 81, "/v1/plan", Set.of(200, 202), 500));
  }

  @Test
  void refusesReadinessThatCannotBe() {
    assertThat(
            Apps.rejections(
                app("'readinessChecks': [{'intervalSeconds': 5, 'timeoutSeconds': 5}, {}]")))
        .containsExactly(
            "readinessChecks: at most one is possible, was 2",
            "readinessChecks[0].timeoutSeconds: must be less than 'intervalSeconds'",
            "readinessChecks[0].portName: the app declares no port named 'http-api'");
  }

  @Test
  void readsTheInformativeCheck() {
    assertThat(informative("{'http': {'portIndex': 1, 'path': '/x', 'scheme': 'https'}}"))
        .isEqualTo(
            new Check(
                new Probe.Http(true, 81, "/x", false, false),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                Duration.ofSeconds(15),
                0));
    assertThat(informative("{'tcp': {}}").probe()).isEqualTo(new Probe.Tcp(80));
    assertThat(informative("{'exec': {'command': {'shell': 'x y'}}}").probe())
        .isEqualTo(new Probe.Command("x y"));
    assertThat(informative("{'exec': {'command': {'argv': ['a', 'b c']}}}").probe())
        .isEqualTo(new Probe.Command("'a' 'b c'"));
    assertThat(Apps.rejections(app("'check': {}")))
        .containsExactly("check: must be one of 'http', 'tcp' and 'exec'");
  }

  private static Check informative(String check) {
    return requireNonNull(Apps.service(app("'check': " + check)).health().informative());
  }

  private static Check check(String check) {
    return Apps.service(app("'healthChecks': [" + check + "]")).health().checks().getFirst();
  }

  private static ObjectNode app(String fields) {
    return Apps.imageApp(
        "'portDefinitions': [{'port': 80}, {'port': 81, 'name': 'api'}], " + fields);
  }
}
