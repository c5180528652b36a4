package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import universe.spec.workload.Artifact;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Service;

/** Each field of an app: its type, its default, its bounds, and what becomes of it. */
class TopLevelFieldsTest {

  @Test
  void hasDefaultsForAllButIdAndProcess() {
    var service = Apps.service(Apps.imageApp("'ports': []"));

    assertThat(service.tasks()).isEqualTo(1);
    assertThat(service.resources().cpus()).isEqualTo(1);
    assertThat(service.resources().memoryMiB()).isEqualTo(128);
    assertThat(service.resources().diskMiB()).isZero();
    assertThat(service.resources().gpus()).isZero();
    assertThat(service.lifecycle().minimumHealthy()).isEqualTo(1);
    assertThat(service.lifecycle().maximumExtra()).isEqualTo(1);
    assertThat(service.lifecycle().single()).isFalse();
    assertThat(service.lifecycle().backoff()).isEqualTo(Duration.ofSeconds(1));
    assertThat(service.lifecycle().backoffFactor()).isEqualTo(1.15);
    assertThat(service.lifecycle().maximumBackoff()).isEqualTo(Duration.ofMinutes(5));
    assertThat(service.lifecycle().oldestFirst()).isFalse();
    assertThat(service.launch().stopGrace()).isEqualTo(Duration.ofSeconds(10));
    assertThat(service.launch().user()).isNull();
    assertThat(service.launch().terminal()).isFalse();
    assertThat(service.networking().mode()).isEqualTo(Mode.HOST);
    assertThat(service.placement()).isEmpty();
    assertThat(service.environment()).isEmpty();
    assertThat(service.labels()).isEmpty();
  }

  @Test
  void takesNullForAbsent() {
    var app =
        Apps.imageApp(
            """
            'ports': [], 'cmd': null, 'args': null, 'cpus': null, 'mem': null, 'instances': null,
            'env': null, 'labels': null, 'networks': null, 'healthChecks': null, 'user': null,
            'constraints': null, 'upgradeStrategy': null, 'fetch': null, 'check': null
            """);

    assertThat(Apps.service(app)).isEqualTo(Apps.service(Apps.imageApp("'ports': []")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'cpus': '0.5'",
        "'mem': '512'",
        "'disk': true",
        "'instances': '1'",
        "'instances': 1.5",
        "'cmd': 1",
        "'args': 'run'",
        "'user': 0",
        "'env': []",
        "'labels': []",
        "'secrets': []",
        "'uris': 'https://example.org'",
        "'fetch': {}",
        "'networks': {}",
        "'ports': {}",
        "'requirePorts': 'true'",
        "'portDefinitions': {}",
        "'healthChecks': {}",
        "'readinessChecks': {}",
        "'constraints': 'hostname:UNIQUE'",
        "'upgradeStrategy': 1",
        "'backoffSeconds': '1'",
        "'tty': 'yes'",
        "'check': 'http'",
        "'gpus': 0.5",
        "'taskKillGracePeriodSeconds': '3'"
      })
  void refusesOtherTypes(String field) {
    var name = field.substring(1, field.indexOf('\'', 1));

    assertThat(Apps.rejections(Apps.imageApp(field)))
        .singleElement()
        .asString()
        .startsWith(name + ": must be ")
        .contains(", was ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          'cpus': 0                            | cpus: must be at least 0.001, was 0
          'mem': -1                            | mem: must be at least 0, was -1
          'disk': -1                           | disk: must be at least 0, was -1
          'gpus': -1                           | gpus: must be at least 0, was -1
          'gpus': 1                            | gpus: only containers of type MESOS can have graphics processors
          'instances': -1                      | instances: must be at least 0, was -1
          'cmd': ''                            | cmd: must not be empty; leave it out or give a value
          'cmd': 'a', 'args': ['b']            | args: cannot stand beside 'cmd'; keep one of them
          'args': [1]                          | args[0]: must be text, was a number
          'env': {'A': 1}                      | env.A: must be text or {"secret": name}, was a number
          'env': {'A=B': ''}                   | env.A=B: a variable's name must not be empty or contain '='
          'env': {'A': {'secret': 's'}}        | env.A: secret 's' is not declared in 'secrets'
          'secrets': {'s': {}}                 | secrets.s.source: is required: the secret's path in the secret store
          'labels': {'a': 1}                   | labels.a: must be text, was a number
          'ports': [70000]                     | ports[0]: must be a whole number from 0 to 65535
          'ports': [80, 80]                    | ports[1]: port 80 is used twice
          'backoffFactor': 0.9                 | backoffFactor: must be at least 1, was 0.9
          'backoffSeconds': -1                 | backoffSeconds: must be at least 0, was -1
          'maxLaunchDelaySeconds': -1          | maxLaunchDelaySeconds: must be at least 0, was -1
          'killSelection': 'ANY'               | killSelection: 'ANY' is unknown; one of OLDEST_FIRST, YOUNGEST_FIRST
          'acceptedResourceRoles': []          | acceptedResourceRoles: must not be empty; leave it out or name a role
          'taskKillGracePeriodSeconds': -1     | taskKillGracePeriodSeconds: must be between 0 and 86400, was -1
          'executor': '/bin/executor'          | executor: '/bin/executor' needs Apache Mesos; leave it out
          'upgradeStrategy': {'minimumHealthCapacity': 2} | upgradeStrategy.minimumHealthCapacity: must be between 0 and 1, was 2.0
          'upgradeStrategy': {'maximumOverCapacity': -1} | upgradeStrategy.maximumOverCapacity: must be at least 0, was -1
          'resourceLimits': {'cpus': 0.1}      | resourceLimits.cpus: must be at least 1, was 0.1
          'resourceLimits': {'mem': 'much'}    | resourceLimits.mem: must be a number or "unlimited"
          'apps': []                           | apps: a group of apps cannot be run; a package renders to one app
          'groups': []                         | groups: a group of apps cannot be run; a package renders to one app
          """)
  void refusesWhatIsOutOfBounds(String fields, String rejection) {
    assertThat(Apps.rejections(Apps.imageApp(fields.strip()))).containsExactly(rejection);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "-a", "a-", "A", "a_b", "a//b", "..", "a/../b", "a b", "ä"})
  void refusesIdsThatAreNone(String id) {
    var app = Apps.json("{'id': '" + id + "', 'container': {'docker': {'image': 'a'}}}");

    assertThat(Apps.rejections(app)).singleElement().asString().startsWith("id: ");
  }

  @Test
  void refusesAppsWithoutId() {
    assertThat(Apps.rejections(Apps.json("{'container': {'docker': {'image': 'a'}}}")))
        .containsExactly("id: is required, such as '/shop/db'");
  }

  @Test
  void namesServiceAndLabelsAfterTheId() {
    var app = Apps.json("{'id': '/shop/v1.2/db/', 'container': {'docker': {'image': 'a'}}}");

    var translated = Apps.translated(app);

    assertThat(translated.workload().id()).isEqualTo("/shop/v1.2/db");
    assertThat(Apps.service(app).name()).isEqualTo("db");
    assertThat(Apps.service(app).networking().aliases())
        .startsWith("db-v1-2-shop", "db-v1-2-shop.marathon.mesos");
  }

  @Test
  void tellsEverythingAtOnce() {
    var app =
        Apps.json(
            """
            {'id': '', 'cpus': '1', 'container': {'docker': {'image': ''}},
             'healthChecks': [{'protocol': 'ICMP'}], 'env': {'A': 1}}
            """);

    assertThat(Apps.rejections(app))
        .extracting(rejection -> rejection.substring(0, rejection.indexOf(':')))
        .containsExactlyInAnyOrder(
            "id", "cpus", "container.docker.image", "healthChecks[0].protocol", "env.A");
  }

  @Test
  void runsCommandsInAShellInsteadOfTheEntryPoint() {
    var launch = Apps.service(Apps.imageApp("'cmd': 'run me', 'args': []")).launch();

    assertThat(launch.entrypoint()).containsExactly("/bin/sh");
    assertThat(launch.arguments()).containsExactly("-c", "run me");
    assertThat(launch.workingDirectory()).isNull();
  }

  @Test
  void keepsTheEntryPointForArguments() {
    var launch = Apps.service(Apps.imageApp("'args': ['a', 'b']")).launch();

    assertThat(launch.entrypoint()).isEmpty();
    assertThat(launch.arguments()).containsExactly("a", "b");
  }

  @Test
  void leavesTheImageItsProcess() {
    var launch = Apps.service(Apps.imageApp("'args': []")).launch();

    assertThat(launch.entrypoint()).isEmpty();
    assertThat(launch.arguments()).isEmpty();
    assertThat(launch.image()).isEqualTo("example/web:1");
  }

  @Test
  void runsInTheSandboxWithoutImage() {
    var command = Apps.service(Apps.app("'cmd': './run'")).launch();
    var arguments = Apps.service(Apps.app("'args': ['./run', 'x']")).launch();

    assertThat(command.image()).isNull();
    assertThat(command.workingDirectory()).isEqualTo("/mnt/mesos/sandbox");
    assertThat(arguments.entrypoint()).containsExactly("./run");
    assertThat(arguments.arguments()).containsExactly("x");
  }

  @Test
  void refusesAppsWithNothingToRun() {
    assertThat(Apps.rejections(Apps.app("'cpus': 1")))
        .containsExactly("cmd: is required, or 'args', where there is no image");
    assertThat(Apps.rejections(Apps.app("'container': {'type': 'DOCKER'}, 'cmd': 'x'")))
        .containsExactly("container.docker.image: is required for a container of type DOCKER");
  }

  @Test
  void readsTheContainer() {
    var launch =
        Apps.service(
                Apps.app(
                    """
                    'container': {'type': 'MESOS',
                                  'docker': {'image': 'r.example.org:5000/a/b:1.2-x',
                                             'forcePullImage': true}},
                    'user': 'nobody', 'tty': true, 'taskKillGracePeriodSeconds': 60
                    """))
            .launch();

    assertThat(launch.image()).isEqualTo("r.example.org:5000/a/b:1.2-x");
    assertThat(launch.forcePull()).isTrue();
    assertThat(launch.user()).isEqualTo("nobody");
    assertThat(launch.terminal()).isTrue();
    assertThat(launch.stopGrace()).isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Image", "a b", "-v", "a:b:c", "a@sha256:1", "https://e.org/a"})
  void refusesImagesThatAreNone(String image) {
    var app = Apps.app("'container': {'docker': {'image': '" + image + "'}}");

    assertThat(Apps.rejections(app)).singleElement().asString().contains("is not an image");
  }

  @Test
  void readsResources() {
    var resources =
        Apps.service(
                Apps.app(
                    """
                    'cmd': 'x', 'cpus': 0.001, 'mem': 0, 'disk': 10, 'gpus': 2,
                    'resourceLimits': {'cpus': 'unlimited', 'mem': 100}
                    """))
            .resources();

    assertThat(resources.cpuShares()).isEqualTo(2);
    assertThat(resources.nanoCpuCap()).isEmpty();
    assertThat(resources.memoryCapBytes()).hasValue(100L << 20);
    assertThat(resources.memoryBytes()).isEqualTo(6L << 20);
    assertThat(resources.diskMiB()).isEqualTo(10);
    assertThat(resources.gpus()).isEqualTo(2);
  }

  @Test
  void capsAtTheReservationButNotBelowWhatWorks() {
    var small = Apps.service(Apps.imageApp("'cpus': 0.001, 'mem': 1")).resources();
    var usual = Apps.service(Apps.imageApp("'cpus': 0.5, 'mem': 1024")).resources();

    assertThat(small.nanoCpuCap()).hasValue(10_000_000);
    assertThat(small.memoryCapBytes()).hasValue(6L << 20);
    assertThat(usual.nanoCpuCap()).hasValue(500_000_000);
    assertThat(usual.memoryCapBytes()).hasValue(1L << 30);
    assertThat(usual.cpuShares()).isEqualTo(512);
  }

  @Test
  void readsWhatIsFetched() {
    var app =
        Apps.imageApp(
            """
            'fetch': [{'uri': 'https://example.org/a.zip'},
                      {'uri': 'http://example.org/b', 'extract': false, 'executable': true,
                       'cache': true, 'destPath': 'bin/b'}]
            """);

    assertThat(Apps.service(app).artifacts())
        .containsExactly(
            new Artifact("https://example.org/a.zip", true, false, false, null),
            new Artifact("http://example.org/b", false, true, true, "bin/b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {'uri': 'hdfs://n/a'}                          | fetch[0].uri: cannot fetch 'hdfs:' addresses; http and https work
          {'uri': 's3://b/a'}                            | fetch[0].uri: cannot fetch 's3:' addresses; http and https work
          {'uri': 'http://a b/'}                         | fetch[0].uri: is not an address: Illegal character in authority
          {'uri': 'https://example.org/'}                | fetch[0].uri: names no file; give its name in 'destPath'
          {'cache': true}                                | fetch[0].uri: is required
          {'uri': 'https://e.org/a', 'destPath': '../a'} | fetch[0].destPath: must be a relative path below the sandbox, was '../a'
          {'uri': 'https://e.org/a', 'destPath': '/a'}   | fetch[0].destPath: must be a relative path below the sandbox, was '/a'
          """)
  void refusesWhatCannotBeFetched(String fetch, String rejection) {
    assertThat(Apps.rejections(Apps.imageApp("'fetch': [" + fetch.strip() + "]")))
        .singleElement()
        .asString()
        .startsWith(rejection);
  }

  @Test
  void acceptsWhatHasNoEffectHere() {
    var app =
        Apps.imageApp(
            """
            'ports': [], 'role': 'x', 'residency': {'taskLostBehavior': 'WAIT_FOREVER'},
            'unreachableStrategy': 'disabled', 'acceptedResourceRoles': ['slave_public'],
            'version': '2026-01-01T00:00:00Z', 'versionInfo': {}, 'executor': '//cmd',
            'networks': [{'mode': 'container'}]
            """);

    assertThat(Apps.warnings(app)).isEmpty();
  }

  @Test
  void warnsAboutWhatIsUnknown() {
    var app =
        Apps.json(
            """
            {'id': 'a', 'networks': [{'mode': 'container'}], 'maintainer': 'x', 'healthCheck': [],
             'container': {'docker': {'image': 'a', 'priviledged': true, 'force_pull_image': true}},
             'upgradeStrategy': {'minimunHealthCapacity': 0, 'constraints': []},
             'portDefinitions': [], 'volumes': []}
            """);

    assertThat(Apps.warnings(app))
        .containsExactly(
            "maintainer: unknown field, ignored",
            "healthCheck: unknown field, ignored; did you mean 'healthChecks'?",
            "volumes: unknown field, ignored",
            "container.docker.priviledged: unknown field, ignored; did you mean 'privileged'?",
            "container.docker.force_pull_image: unknown field, ignored; did you mean"
                + " 'forcePullImage'?",
            "upgradeStrategy.minimunHealthCapacity: unknown field, ignored; did you mean"
                + " 'minimumHealthCapacity'?",
            "upgradeStrategy.constraints: unknown field, ignored");
  }

  @Test
  void readsTheLifecycle() {
    var lifecycle =
        Apps.service(
                Apps.imageApp(
                    """
                    'upgradeStrategy': {'minimumHealthCapacity': 0.5, 'maximumOverCapacity': 0.2},
                    'backoffSeconds': 0.5, 'backoffFactor': 2, 'maxLaunchDelaySeconds': 36000,
                    'killSelection': 'OLDEST_FIRST'
                    """))
            .lifecycle();

    assertThat(lifecycle.minimumHealthy()).isEqualTo(0.5);
    assertThat(lifecycle.maximumExtra()).isEqualTo(0.2);
    assertThat(lifecycle.backoff()).isEqualTo(Duration.ofMillis(500));
    assertThat(lifecycle.backoffFactor()).isEqualTo(2);
    assertThat(lifecycle.maximumBackoff()).isEqualTo(Duration.ofHours(10));
    assertThat(lifecycle.oldestFirst()).isTrue();
  }

  @Test
  void neverRunsTwoOfASingleInstance() {
    var label = "'labels': {'MARATHON_SINGLE_INSTANCE_APP': 'true'}";

    var lifecycle = Apps.service(Apps.imageApp(label)).lifecycle();

    assertThat(lifecycle.single()).isTrue();
    assertThat(lifecycle.minimumHealthy()).isZero();
    assertThat(lifecycle.maximumExtra()).isZero();
    assertThat(Apps.rejections(Apps.imageApp("'instances': 2, " + label))).hasSize(1);
    assertThat(
            Apps.rejections(
                Apps.imageApp("'upgradeStrategy': {'maximumOverCapacity': 1}, " + label)))
        .containsExactly(
            "labels.MARATHON_SINGLE_INSTANCE_APP: needs an 'upgradeStrategy' of 0 and 0, or none");
  }

  @Test
  void warnsAboutWhatIsNotDone() {
    assertThat(Apps.warnings(Apps.imageApp("'ports': [], 'disk': 5")))
        .containsExactly(
            "disk: the size of disk space is not enforced", "networks: host network is emulated");
  }

  @Test
  void needsWhatItsDependenciesName() {
    var app = Apps.imageApp("'ports': [], 'dependencies': ['/a', '../db', 'cache', '/a/']");

    assertThat(Apps.translated(app).workload().dependencies())
        .containsExactly("/a", "/shop/db", "/shop/web/cache");
  }

  @Test
  void refusesDependenciesThatCannotBe() {
    var app = Apps.imageApp("'ports': [], 'dependencies': ['../..', 'B', '..', '../web']");

    assertThat(Apps.rejections(app))
        .containsExactly(
            "dependencies: '../..' is no id of an app, such as '/shop/db' or '../db'",
            "dependencies: 'B' is no id of an app, such as '/shop/db' or '../db'",
            "dependencies: '..' is this app itself or a group that it belongs to",
            "dependencies: '../web' is this app itself or a group that it belongs to");
  }

  @Test
  void keepsLabelsButNotOurs() {
    var app = Apps.imageApp("'ports': [], 'labels': {'a': '', 'universe.instance': 'x'}");

    Service service = Apps.service(app);

    assertThat(service.labels()).containsOnlyKeys("a");
    assertThat(Apps.warnings(app))
        .contains(
            "labels.universe.instance: labels that begin with 'universe.' are ours; left out");
  }

  @Test
  void readsConstraints() {
    var app =
        Apps.imageApp(
            "'constraints': [['hostname', 'unique'], ['@hostname', 'GROUP_BY', '2'],"
                + " ['public_ip', 'UNLIKE', 'true']]");

    assertThat(Apps.service(app).placement())
        .extracting("attribute")
        .isEqualTo(List.of("hostname", "hostname", "public_ip"));
  }
}
