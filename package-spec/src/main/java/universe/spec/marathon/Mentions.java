package universe.spec.marathon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an app says about things that lie outside it: services of a DC/OS cluster, which are not
 * here, and an Apache Mesos master, without which a scheduler cannot work.
 */
final class Mentions {

  private static final String NEEDS_MESOS = "the package needs an Apache Mesos master: ";
  private static final Pattern LIBRARY = Pattern.compile("libmesos|MESOS_NATIVE_\\w*LIBRARY");
  private static final Pattern MASTER = Pattern.compile("zk://[^\\s\"']{1,2000}/mesos|mesos://");
  private static final Pattern MESOS = Pattern.compile("mesos(?!phere)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HARMLESS =
      Pattern.compile(
          "MESOS_SANDBOX|MESOS_DIRECTORY|/mnt/mesos/|[\\w.-]*\\.marathon(?:\\.slave)?\\.mesos");
  private static final Map<String, Pattern> CLUSTER_SERVICES =
      Map.of(
          "master.mesos", Pattern.compile("\\bmaster\\.mesos\\b"),
          "leader.mesos", Pattern.compile("\\bleader\\.mesos\\b"),
          "marathon.mesos", Pattern.compile("(?<![\\w.-])marathon\\.mesos\\b"),
          "zk-1.zk", Pattern.compile("\\bzk-[1-5]\\.zk\\b"),
          "/opt/mesosphere", Pattern.compile("/opt/mesosphere\\b"));
  private static final Pattern SERVICE_RECORD =
      Pattern.compile("_[\\w.-]+\\._(?:tcp|udp)\\.[\\w.-]*marathon\\.mesos");

  private final Notices notices;
  private final List<Mention> mentions = new ArrayList<>();

  private Mentions(Notices notices) {
    this.notices = notices;
  }

  private record Mention(String path, String text) {}

  static void check(
      ObjectNode app, Map<String, String> labels, TranslationSettings settings, Notices notices) {
    var mentions = new Mentions(notices);
    for (var field : List.of("cmd", "args", "env", "uris", "fetch", "healthChecks")) {
      mentions.collect(field, app.path(field));
    }
    mentions.collect(
        "container.docker.parameters", app.path("container").path("docker").path("parameters"));
    mentions.warnAboutClusterServices();
    if (!(settings.schedulers() && labels.containsKey("UNIVERSE_SCHEDULER"))) {
      mentions.refuseSchedulers(labels);
    }
  }

  /** Whether a notice is one of ours that refuses schedulers. */
  static boolean tellsOfMesos(Notice notice) {
    return notice.rejected() && notice.message().startsWith(NEEDS_MESOS);
  }

  private void collect(String path, JsonNode node) {
    if (node.isString()) {
      mentions.add(new Mention(path, node.stringValue()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect("%s[%d]".formatted(path, i), node.get(i));
      }
    } else if (node.isObject()) {
      node.forEachEntry((name, value) -> collect(path + "." + name, value));
    }
  }

  private void warnAboutClusterServices() {
    for (var mention : mentions) {
      CLUSTER_SERVICES.forEach((name, pattern) -> {
        if (pattern.matcher(mention.text()).find()) {
          notices.warn(
              mention.path(), "mentions '%s', which is not available here".formatted(name));
        }
      });
      if (SERVICE_RECORD.matcher(mention.text()).find()) {
        notices.warn(
            mention.path(), "service (SRV) records are not available; use the app's DNS name");
      }
    }
  }

  private void refuseSchedulers(Map<String, String> labels) {
    if (labels.containsKey("DCOS_COMMONS_API_VERSION")) {
      notices.reject(
          "labels.DCOS_COMMONS_API_VERSION",
          NEEDS_MESOS + "it is a scheduler built on the DC/OS SDK");
      return;
    }
    for (var mention : mentions) {
      if (LIBRARY.matcher(mention.path() + "=" + mention.text()).find()) {
        notices.reject(mention.path(), NEEDS_MESOS + "it uses the Mesos library");
        return;
      }
      if (MASTER.matcher(mention.text()).find()) {
        notices.reject(mention.path(), NEEDS_MESOS + "it is told the master's address");
        return;
      }
    }
    if (labels.containsKey("DCOS_PACKAGE_FRAMEWORK_NAME")) {
      mentions.stream()
          .filter(mention -> mentionsMesos(mention.path() + "=" + mention.text()))
          .findFirst()
          .ifPresent(mention ->
              notices.reject(
                  mention.path(), NEEDS_MESOS + "it calls itself a framework and mentions Mesos"));
    }
  }

  private static boolean mentionsMesos(String text) {
    return MESOS.matcher(HARMLESS.matcher(text).replaceAll("")).find();
  }
}
