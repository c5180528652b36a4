package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Check;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Health;
import universe.spec.workload.Launch;
import universe.spec.workload.Lifecycle;
import universe.spec.workload.Mount;
import universe.spec.workload.Networking;
import universe.spec.workload.Port;
import universe.spec.workload.Privileges;
import universe.spec.workload.Probe;
import universe.spec.workload.Resources;
import universe.spec.workload.Service;
import universe.spec.workload.Volume;
import universe.spec.workload.Workload;

/** A database on the bridge network with data, a VIP and a command check, in full. */
class WorkedExampleTest {

  private static final ObjectNode APP =
      Apps.json(
          """
          { 'id': '/shop/db', 'cpus': 0.5, 'mem': 1024, 'instances': 1, 'user': '999',
            'container': { 'type': 'DOCKER',
              'docker': { 'image': 'example/db:5', 'forcePullImage': false },
              'portMappings': [ {'containerPort': 3306, 'hostPort': 0, 'name': 'sql',
                                 'labels': {'VIP_0': '/shopdb:3306'}} ],
              'volumes': [ {'containerPath': 'dbdata', 'mode': 'RW',
                            'persistent': {'type': 'root', 'size': 5000}},
                           {'containerPath': '/var/lib/db', 'hostPath': 'dbdata', 'mode': 'RW'} ] },
            'networks': [ {'mode': 'container/bridge'} ],
            'env': { 'DB_NAME': 'shop' },
            'healthChecks': [ {'protocol': 'COMMAND', 'command': {'value': 'db-ping'},
                               'gracePeriodSeconds': 120, 'intervalSeconds': 30,
                               'timeoutSeconds': 10, 'maxConsecutiveFailures': 3} ],
            'labels': { 'MARATHON_SINGLE_INSTANCE_APP': 'true' },
            'upgradeStrategy': { 'minimumHealthCapacity': 0, 'maximumOverCapacity': 0 } }
          """);

  @Test
  void becomesThisWorkload() {
    var translated = Apps.translated(APP);

    assertThat(translated.workload()).isEqualTo(new Workload("/shop/db", List.of(database())));
  }

  @Test
  void saysThatSizesAreNotEnforced() {
    assertThat(Apps.warnings(APP))
        .containsExactly("container.volumes[0].persistent.size: not enforced");
  }

  private static Service database() {
    return new Service(
        "db",
        1,
        new Launch(
            "example/db:5",
            false,
            List.of(),
            List.of(),
            "999",
            null,
            "/mnt/mesos/sandbox",
            false,
            Duration.ofSeconds(10)),
        new Resources(0.5, 1024, 0, 0, null, null),
        Map.of("DB_NAME", new EnvironmentValue.Text("shop")),
        Map.of("MARATHON_SINGLE_INSTANCE_APP", "true"),
        networking(),
        List.of(new Volume.Persistent("dbdata", 5000)),
        List.of(
            new Mount.OfVolume("/mnt/mesos/sandbox/dbdata", "dbdata", false),
            new Mount.OfVolume("/var/lib/db", "dbdata", false)),
        List.of(),
        new Health(
            List.of(
                new Check(
                    new Probe.Command("db-ping"),
                    Duration.ofSeconds(120),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(10),
                    Duration.ZERO,
                    3)),
            null,
            null),
        new Lifecycle(0, 0, true, Duration.ofSeconds(1), 1.15, Duration.ofMinutes(5), false),
        Privileges.NONE,
        List.of(),
        null);
  }

  private static Networking networking() {
    var vip = "shopdb.marathon.l4lb.thisdcos.directory";
    return new Networking(
        Networking.Mode.BRIDGE,
        null,
        List.of(
            new Port(
                "sql",
                3306,
                3306,
                new Port.Publication.Chosen(),
                Set.of(Port.Protocol.TCP),
                Map.of("VIP_0", "/shopdb:3306"),
                List.of(new Port.Vip(vip, 3306)))),
        List.of(
            "db-shop",
            "db-shop.marathon.mesos",
            "db-shop.marathon.autoip.dcos.thisdcos.directory",
            "db-shop.marathon.containerip.dcos.thisdcos.directory",
            "db-shop.marathon.agentip.dcos.thisdcos.directory",
            "db-shop.marathon.slave.mesos",
            vip));
  }
}
