package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Mount;
import universe.spec.workload.Volume;

class VolumesTest {

  private static final String SANDBOX = "/mnt/mesos/sandbox/";

  @Test
  void keepsPersistentVolumesInTheSandbox() {
    var app =
        volumes(
            "{'containerPath': 'data', 'mode': 'RW', 'persistent': {'type': 'root', 'size': 5}}");

    assertThat(Apps.service(app).volumes()).containsExactly(new Volume.Persistent("data", 5));
    assertThat(Apps.service(app).mounts())
        .containsExactly(new Mount.OfVolume(SANDBOX + "data", "data", false));
  }

  @Test
  void showsPersistentVolumesAtASecondPath() {
    var app =
        volumes(
            """
            {'containerPath': '/var/lib/x/', 'hostPath': './data', 'mode': 'RO'},
            {'containerPath': 'data', 'mode': 'RW', 'persistent': {'size': 5}}
            """);

    assertThat(Apps.service(app).volumes()).hasSize(1);
    assertThat(Apps.service(app).mounts())
        .containsExactly(
            new Mount.OfVolume(SANDBOX + "data", "data", false),
            new Mount.OfVolume("/var/lib/x", "data", true));
  }

  @Test
  void givesOtherPathsOfTheSandboxStorageThatGoesWithTheTask() {
    var app = volumes("{'containerPath': '/etc/x', 'hostPath': 'conf', 'mode': 'RW'}");

    assertThat(Apps.service(app).volumes()).containsExactly(new Volume.Scratch("conf"));
    assertThat(Apps.service(app).mounts())
        .containsExactly(
            new Mount.OfVolume(SANDBOX + "conf", "conf", false),
            new Mount.OfVolume("/etc/x", "conf", false));
  }

  @Test
  void leavesPathsOfTheNodeToPolicy() {
    var app =
        volumes(
            """
            {'containerPath': '/var/run/docker.sock', 'hostPath': '/var/run/docker.sock',
             'mode': 'RW'},
            {'containerPath': 'host-tmp', 'hostPath': '/tmp/', 'mode': 'RO'}
            """);

    assertThat(Apps.service(app).mounts())
        .containsExactly(
            new Mount.OfHostPath("/var/run/docker.sock", "/var/run/docker.sock", false),
            new Mount.OfHostPath(SANDBOX + "host-tmp", "/tmp", true));
  }

  @Test
  void leavesFilesOfDcosNodesOut() {
    var app =
        volumes("{'containerPath': '/opt/m', 'hostPath': '/opt/mesosphere/bin', 'mode': 'RO'}");

    assertThat(Apps.service(app).mounts()).isEmpty();
    assertThat(Apps.warnings(app))
        .contains("container.volumes[0]: /opt/mesosphere/bin does not exist here; left out");
  }

  @Test
  void readsExternalVolumes() {
    var app =
        volumes(
            """
            {'containerPath': '/data', 'mode': 'RW',
             'external': {'name': 'db-1', 'provider': 'dvdi', 'size': 10,
                          'options': {'dvdi/driver': 'rexray', 'dvdi/newfstype': 'xfs', 'x': 'y'}}}
            """);

    assertThat(Apps.service(app).volumes())
        .containsExactly(
            new Volume.External(
                "db-1", "db-1", "rexray", Map.of("newfstype", "xfs", "size", "10"), false));
    assertThat(Apps.service(app).mounts())
        .containsExactly(new Mount.OfVolume("/data", "db-1", false));
    assertThat(Apps.service(app).lifecycle().maximumExtra()).isZero();
    assertThat(Apps.warnings(app))
        .contains(
            "container.volumes[0].external.options.x: is for no driver; its options begin with"
                + " 'dvdi/'");
  }

  @Test
  void readsSecretsEvenWithAnEmptyHostPath() {
    var app =
        Apps.containerApp(
            "'volumes': [{'containerPath': 'secrets/x', 'secret': 's', 'hostPath': ''}]",
            "'secrets': {'s': {'source': 'team/s'}}");

    assertThat(Apps.service(app).mounts())
        .containsExactly(new Mount.OfSecret(SANDBOX + "secrets/x", "team/s"));
  }

  @Test
  void acceptsAnOldSpellingOfTypes() {
    var app =
        volumes("{'containerPath': 'd', 'mode': 'RW', 'persistent': {'type': 'ROOT', 'size': 1}}");

    assertThat(Apps.warnings(app))
        .contains("container.volumes[0].persistent.type: is written 'root'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {'containerPath': '/d', 'mode': 'RW', 'persistent': {'size': 1}} | containerPath: of a persistent volume must be one relative segment, was '/d'
          {'containerPath': 'a/b', 'mode': 'RW', 'persistent': {'size': 1}} | containerPath: of a persistent volume must be one relative segment, was 'a/b'
          {'containerPath': '..', 'mode': 'RW', 'persistent': {'size': 1}} | containerPath: of a persistent volume must be one relative segment, was '..'
          {'containerPath': 'd', 'mode': 'RO', 'persistent': {'size': 1}} | mode: of a persistent volume must be RW
          {'containerPath': 'd', 'persistent': {'size': 1}} | mode: is required: RO or RW
          {'containerPath': 'd', 'mode': 'RW', 'persistent': {}} | persistent.size: is required: a number of MiB above 0
          {'containerPath': 'd', 'mode': 'RW', 'persistent': {'size': 1, 'type': 'ram'}} | persistent.type: 'ram' is unknown; one of mount, path, root
          {'mode': 'RW', 'hostPath': '/a'} | containerPath: is required
          {'containerPath': '/d', 'mode': 'RW'} | hostPath: is required, or one of 'persistent', 'external' and 'secret'
          {'containerPath': '/d', 'mode': 'rw', 'hostPath': '/a'} | mode: 'rw' is unknown; one of RO, RW
          {'containerPath': 'd', 'mode': 'RW', 'hostPath': 'a'} | hostPath: and 'containerPath' must not both be relative
          {'containerPath': '/d', 'mode': 'RW', 'hostPath': '../a'} | hostPath: must not step upwards or contain control characters
          {'containerPath': '/', 'mode': 'RW', 'hostPath': '/a'} | containerPath: '/' cannot be mounted over
          {'containerPath': '/a/../..', 'mode': 'RW', 'hostPath': '/a'} | containerPath: '/a/../..' cannot be mounted over
          {'containerPath': 'x', 'secret': 's'} | secret: secret 's' is not declared in 'secrets'
          {'containerPath': '/d', 'mode': 'RW', 'external': {'name': 'a', 'provider': 'csi', 'options': {'dvdi/driver': 'r'}}} | external.provider: must be 'dvdi', was 'csi'
          {'containerPath': '/d', 'mode': 'RW', 'external': {'name': 'a', 'provider': 'dvdi'}} | external.options: must name a volume driver as 'dvdi/driver'
          {'containerPath': '/d', 'mode': 'RW', 'external': {'name': 'a', 'provider': 'dvdi', 'options': {'dvdi/driver': 'local'}}} | external.options.dvdi/driver: 'local' is the engine's own; use a persistent volume instead
          """)
  void refusesWhatCannotBe(String volume, String rejection) {
    assertThat(Apps.rejections(volumes(volume)))
        .containsExactly("container.volumes[0]." + rejection);
  }

  @Test
  void refusesOneExternalVolumeForSeveralTasks() {
    var volume =
        """
        'volumes': [{'containerPath': '/data', 'mode': 'RW',
          'external': {'name': 'a', 'provider': 'dvdi', 'options': {'dvdi/driver': 'r'}, 'shared': %s}}]
        """;

    assertThat(Apps.rejections(Apps.containerApp(volume.formatted("false"), "'instances': 2")))
        .containsExactly(
            "container.volumes[0].external.name: one volume cannot serve 2 tasks unless it is"
                + " shared");
    assertThat(
            Apps.service(Apps.containerApp(volume.formatted("true"), "'instances': 2")).volumes())
        .hasSize(1);
  }

  @Test
  void refusesTwoVolumesAtOnePath() {
    var app =
        volumes(
            """
            {'containerPath': '/d', 'mode': 'RW', 'hostPath': '/a'},
            {'containerPath': '/d/', 'mode': 'RW', 'hostPath': '/b'}
            """);

    assertThat(Apps.rejections(app)).containsExactly("container.volumes: two of them appear at /d");
  }

  private static ObjectNode volumes(String volumes) {
    return Apps.containerApp("'volumes': [" + volumes + "]", "");
  }
}
