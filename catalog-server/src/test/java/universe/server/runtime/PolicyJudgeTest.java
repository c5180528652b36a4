package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import universe.spec.marathon.Notice;
import universe.spec.workload.Mount;
import universe.spec.workload.Privileges;

class PolicyJudgeTest {

  private static List<Notice> judge(PolicyRules rules, Privileges privileges, Mount... mounts) {
    return new PolicyJudge(rules).judge(privileges, List.of(mounts));
  }

  private static List<Notice> mounting(PolicyRules rules, String path) {
    return judge(rules, Privileges.NONE, new Mount.OfHostPath("/in", path, false));
  }

  private static PolicyRules paths(String... prefixes) {
    return new PolicyRules(false, false, false, false, false, List.of(prefixes), List.of());
  }

  private static Privileges everything() {
    return new Privileges(
        true,
        true,
        true,
        true,
        List.of("CAP_SYS_ADMIN"),
        List.of(),
        List.of("seccomp=unconfined"),
        Map.of(),
        Map.of(),
        null,
        null,
        List.of(),
        List.of(),
        false,
        "syslog",
        Map.of());
  }

  @Test
  void refusesEverythingUnusualAtFirst() {
    List<Notice> notices = judge(PolicyRules.STRICT, everything());

    assertThat(notices).filteredOn(Notice::rejected).hasSize(6);
    assertThat(notices)
        .filteredOn(Notice::rejected)
        .allSatisfy(notice -> assertThat(notice.message()).contains("administrator"));
  }

  @Test
  void letsThroughWhatIsAllowed() {
    var generous =
        new PolicyRules(true, true, true, true, true, List.of("/"), List.of("SYS_ADMIN"));

    assertThat(judge(generous, everything())).noneMatch(Notice::rejected);
    assertThat(mounting(generous, "/run/docker.sock")).isEmpty();
  }

  @Test
  void allowsHostPathsBelowTheirPrefixOnly() {
    assertThat(mounting(paths("/srv/data"), "/srv/data/db")).isEmpty();
    assertThat(mounting(paths("/srv/data"), "/srv/database")).hasSize(1);
    assertThat(mounting(paths("/srv/data"), "/srv/data/../../etc")).hasSize(1);
  }

  @Test
  void aWidePrefixDoesNotLeadIntoDangerousTrees() {
    assertThat(mounting(paths("/"), "/srv")).isEmpty();
    assertThat(mounting(paths("/"), "/proc/1")).hasSize(1);
    assertThat(mounting(paths("/var"), "/var/lib/docker/volumes")).hasSize(1);
    assertThat(mounting(paths("/etc/ssl"), "/etc/ssl/certs")).isEmpty();
  }

  @Test
  void theEnginesSocketNeedsItsOwnPermission() {
    assertThat(mounting(paths("/var/run"), "/var/run/docker.sock")).hasSize(1);
  }
}
