package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Mount;
import universe.spec.workload.Privileges;

class EngineFlagsTest {

  @Test
  void asksForNothingByItself() {
    assertThat(Apps.service(Apps.imageApp("'ports': []")).privileges()).isEqualTo(Privileges.NONE);
  }

  @ParameterizedTest
  @CsvSource({"pid", "ipc", "net"})
  void notesWhatIsSharedWithTheNode(String key) {
    var privileges = Apps.service(flag(key, "host")).privileges();

    assertThat(privileges.hostProcesses()).isEqualTo(key.equals("pid"));
    assertThat(privileges.hostIpc()).isEqualTo(key.equals("ipc"));
    assertThat(privileges.hostNetwork()).isEqualTo(key.equals("net"));
    assertThat(Apps.rejections(flag(key, "container:x")))
        .containsExactly("container.docker.parameters[0].value: must be 'host', was 'container:x'");
  }

  @Test
  void prefersItsUserLabelsAndVariables() {
    var app =
        app(
            """
            {'key': 'user', 'value': '7'}, {'key': 'label', 'value': 'a=2'},
            {'key': 'label', 'value': 'b'}, {'key': 'env', 'value': 'A=x=y'}
            """,
            "'user': 'root', 'labels': {'a': '1'}, 'env': {'A': 'z'}");

    var service = Apps.service(app);

    assertThat(service.launch().user()).isEqualTo("7");
    assertThat(service.labels()).isEqualTo(Map.of("a", "2", "b", ""));
    assertThat(service.environment()).isEqualTo(Map.of("A", new EnvironmentValue.Text("x=y")));
  }

  @Test
  void readsWhatGoesBeyondAnOrdinaryContainer() {
    var privileges =
        Apps.service(
                app(
                    """
                    {'key': 'cap-add', 'value': 'NET_ADMIN'}, {'key': 'cap-drop', 'value': 'ALL'},
                    {'key': 'security-opt', 'value': 'label=disable'},
                    {'key': 'sysctl', 'value': 'net.a=1'}, {'key': 'ulimit', 'value': 'nofile=1:2'},
                    {'key': 'shm-size', 'value': '64m'}, {'key': 'hostname', 'value': 'h'},
                    {'key': 'add-host', 'value': 'a:1.2.3.4'}, {'key': 'dns', 'value': '1.1.1.1'},
                    {'key': 'init', 'value': 'true'}, {'key': 'log-driver', 'value': 'syslog'},
                    {'key': 'log-opt', 'value': 'tag=x'}, {'key': 'privileged', 'value': 'true'},
                    {'key': 'restart', 'value': 'always'}
                    """,
                    ""))
            .privileges();

    assertThat(privileges.privileged()).isTrue();
    assertThat(privileges.addedCapabilities()).containsExactly("NET_ADMIN");
    assertThat(privileges.droppedCapabilities()).containsExactly("ALL");
    assertThat(privileges.securityOptions()).containsExactly("label=disable");
    assertThat(privileges.sysctls()).isEqualTo(Map.of("net.a", "1"));
    assertThat(privileges.limits()).isEqualTo(Map.of("nofile", "1:2"));
    assertThat(privileges.sharedMemoryBytes()).isEqualTo(64L << 20);
    assertThat(privileges.hostname()).isEqualTo("h");
    assertThat(privileges.extraHosts()).containsExactly("a:1.2.3.4");
    assertThat(privileges.nameServers()).containsExactly("1.1.1.1");
    assertThat(privileges.init()).isTrue();
    assertThat(privileges.logDriver()).isEqualTo("syslog");
    assertThat(privileges.logOptions()).isEqualTo(Map.of("tag", "x"));
  }

  @Test
  void mountsVolumesAndMemory() {
    var app =
        app(
            """
            {'key': 'volume', 'value': '/var/run/docker.sock:/d.sock:ro'},
            {'key': 'volume', 'value': '/opt/mesosphere:/opt/mesosphere'},
            {'key': 'tmpfs', 'value': '/run:size=64m'}
            """,
            "");

    assertThat(Apps.service(app).mounts())
        .containsExactly(
            new Mount.OfHostPath("/d.sock", "/var/run/docker.sock", true),
            new Mount.OfMemory("/run", "size=64m"));
  }

  @Test
  void replacesTheEntryPoint() {
    var launch = Apps.service(flag("entrypoint", "/bin/x")).launch();

    assertThat(launch.entrypoint()).containsExactly("/bin/x");
  }

  @Test
  void warnsAboutNamesAndSwap() {
    var app = app("{'key': 'name', 'value': 'x'}, {'key': 'memory-swap', 'value': '1g'}", "");

    assertThat(Apps.warnings(app))
        .contains("container.docker.parameters[1].value: swap is not available; ignored")
        .anyMatch(warning -> warning.startsWith("container.docker.parameters[0].value: tasks are"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          device   | /dev/sda  | key: 'device' is not supported; these are: add-host
          volume   | data:/x   | value: must be /path/of/node:/path/of/task
          volume   | /x        | value: must be /path/of/node:/path/of/task
          volume   | /a:/../b  | value: must be /path/of/node:/path/of/task
          tmpfs    | run       | value: must be an absolute path of the task, was 'run'
          shm-size | many      | value: must be a size such as '64m', was 'many'
          sysctl   | x         | value: must be name=value, was 'x'
          """)
  void refusesWhatItDoesNotUnderstand(String key, String value, String rejection) {
    assertThat(Apps.rejections(flag(key, value)))
        .singleElement()
        .asString()
        .startsWith("container.docker.parameters[0]." + rejection);
  }

  @Test
  void hasNoEffectWithTypeMesos() {
    var app =
        Apps.app(
            """
            'container': {'type': 'MESOS', 'docker': {'image': 'a', 'privileged': true,
              'parameters': [{'key': 'pid', 'value': 'host'}]}}
            """);

    assertThat(Apps.service(app).privileges()).isEqualTo(Privileges.NONE);
    assertThat(Apps.warnings(app))
        .contains("container.docker: 'privileged' and 'parameters' have no effect with type MESOS");
  }

  @Test
  void readsLinuxInfo() {
    var privileges =
        Apps.service(
                Apps.app(
                    """
                    'cmd': 'x', 'container': {'type': 'MESOS', 'linuxInfo': {
                      'seccomp': {'unconfined': true},
                      'ipcInfo': {'mode': 'SHARE_PARENT', 'shmSize': 16}}}
                    """))
            .privileges();

    assertThat(privileges.securityOptions()).containsExactly("seccomp=unconfined");
    assertThat(privileges.hostIpc()).isTrue();
    assertThat(privileges.sharedMemoryBytes()).isEqualTo(16L << 20);
  }

  private static ObjectNode flag(String key, String value) {
    return app("{'key': '%s', 'value': '%s'}".formatted(key, value), "");
  }

  private static ObjectNode app(String parameters, String fields) {
    return Apps.app(
        "'container': {'docker': {'image': 'a', 'parameters': ["
            + parameters
            + "]}}"
            + (fields.isEmpty() ? "" : ", " + fields));
  }
}
