package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What apps need of the cluster around them: a Mesos master, DC/OS services, nodes, secrets. */
class OutsideTest {

  private static final String FRAMEWORK = ", 'labels': {'DCOS_PACKAGE_FRAMEWORK_NAME': 'x'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          'cmd': 'export MESOS_NATIVE_JAVA_LIBRARY=x'          | cmd | it uses the Mesos library
          'env': {'MESOS_NATIVE_LIBRARY': '/x'}                | env.MESOS_NATIVE_LIBRARY | it uses the Mesos library
          'uris': ['https://e.org/libmesos-bundle-1.tar.gz']   | uris[0] | it uses the Mesos library
          'fetch': [{'uri': 'https://e.org/libmesos.tgz'}]     | fetch[0].uri | it uses the Mesos library
          'args': ['--master', 'zk://master.mesos:2181/mesos'] | args[1] | it is told the master's address
          'cmd': 'start --master mesos://leader.mesos:5050'    | cmd | it is told the master's address
          'labels': {'DCOS_COMMONS_API_VERSION': 'v1'}         | labels.DCOS_COMMONS_API_VERSION | it is a scheduler built on the DC/OS SDK
          """)
  void refusesSchedulersOfMesos(String fields, String path, String reason) {
    assertThat(Apps.rejections(Apps.imageApp(fields)))
        .containsExactly(
            "%s: the package needs an Apache Mesos master: %s".formatted(path, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'env': {'MESOS_MASTER_URL': 'x'}",
        "'env': {'A': 'master.mesos:2181/x'}",
        "'cmd': 'run --mesos'"
      })
  void refusesFrameworksThatMentionMesos(String fields) {
    assertThat(Apps.rejections(Apps.imageApp(fields + FRAMEWORK)))
        .singleElement()
        .asString()
        .endsWith("it calls itself a framework and mentions Mesos");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'env': {'A': 'x.marathon.mesos'}",
        "'cmd': 'ls $MESOS_SANDBOX /mnt/mesos/sandbox'",
        "'uris': ['https://downloads.mesosphere.com/x.tgz']"
      })
  void runsFrameworksThatOnlySaySo(String fields) {
    assertThat(Apps.service(Apps.imageApp(fields + FRAMEWORK)).tasks()).isEqualTo(1);
  }

  @Test
  void letsSchedulersOfOursThroughWhereTheyAreEnabled() {
    var app =
        Apps.imageApp(
            """
            'env': {'MESOS_MASTER_URL': 'x'},
            'labels': {'DCOS_PACKAGE_FRAMEWORK_NAME': 'x', 'UNIVERSE_SCHEDULER': 'v1'}
            """);
    var enabled = new TranslationSettings("dcos", Set.of(), Map.of(), false, true);

    assertThat(Apps.rejections(app)).hasSize(1);
    assertThat(Apps.translated(app, enabled).warnings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://leader.mesos/x, leader.mesos",
    "master.mesos:5050, master.mesos",
    "http://marathon.mesos:8080, marathon.mesos",
    "zk-3.zk:2181, zk-1.zk",
    "/opt/mesosphere/bin/x, /opt/mesosphere"
  })
  void warnsAboutServicesOfDcos(String text, String service) {
    assertThat(Apps.warnings(Apps.imageApp("'ports': [], 'env': {'A': '" + text + "'}")))
        .contains("env.A: mentions '%s', which is not available here".formatted(service));
  }

  @Test
  void warnsAboutServiceRecords() {
    assertThat(Apps.warnings(Apps.imageApp("'cmd': 'dig _db._tcp.marathon.mesos'")))
        .contains("cmd: service (SRV) records are not available; use the app's DNS name");
  }

  @Test
  void takesSecretsFromTheStore() {
    var app =
        Apps.imageApp(
            """
            'ports': [], 'secrets': {'a': {'source': 'team/a'}},
            'env': {'PASSWORD': {'secret': 'a'},
                    'DCOS_SERVICE_ACCOUNT_CREDENTIAL': {'secret': 'a'}}
            """);

    assertThat(Apps.service(app).environment().get("PASSWORD"))
        .hasToString("Secret[source=team/a]");
    assertThat(Apps.warnings(app))
        .contains(
            "env.PASSWORD: whoever may inspect the task can read a secret in its environment",
            "env.DCOS_SERVICE_ACCOUNT_CREDENTIAL: DC/OS service accounts have no use here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ['hostname', 'UNIQUE']        | needs 2 nodes, there is 1
          ['hostname', 'MAX_PER', '1']  | allows 1 tasks on a node, 2 are wanted and there is 1 node
          ['hostname', 'MAX_PER', 'x']  | MAX_PER takes a whole number
          ['hostname', 'GROUP_BY', 'x'] | GROUP_BY takes a whole number or nothing, was 'x'
          ['hostname', 'LIKE', '[']     | LIKE takes a regular expression
          ['hostname', 'IS']            | IS takes a value
          ['hostname', 'UNIQUE', 'x']   | UNIQUE takes no value
          ['', 'UNIQUE']                | must name a field, such as 'hostname'
          ['hostname', 'NEAR']          | operator 'NEAR' is unknown; one of CLUSTER, GROUP_BY, IS, LIKE, MAX_PER, UNIQUE, UNLIKE
          ['hostname']                  | must be a list of field, operator and perhaps value, all text
          'hostname:UNIQUE'             | must be a list of field, operator and perhaps value, all text
          """)
  void refusesConstraintsThatOneNodeCannotKeep(String constraint, String rejection) {
    var app = Apps.imageApp("'instances': 2, 'constraints': [" + constraint + "]");

    assertThat(Apps.rejections(app)).containsExactly("constraints[0]: " + rejection);
  }

  @Test
  void judgesNamesOnlyWhereTheNodeIsKnown() {
    var app = Apps.imageApp("'ports': [], 'constraints': [['hostname', 'CLUSTER', 'two']]");
    var strict = new TranslationSettings("dcos", Set.of(), Map.of("hostname", "one"), false, false);
    var relaxed = new TranslationSettings("dcos", Set.of(), Map.of("hostname", "one"), true, false);

    assertThat(Apps.warnings(app)).containsExactly("networks: host network is emulated");
    assertThat(MarathonApp.translate(app, strict)).isInstanceOf(Translation.Refused.class);
    assertThat(Apps.translated(app, relaxed).warnings())
        .extracting(Notice::toString)
        .contains("constraints[0]: no node fits: hostname must be 'two', here it is 'one'");
  }
}
