package universe.server.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import universe.server.runtime.Policy;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.secret.Secrets;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Notice;
import universe.spec.marathon.Translation;
import universe.spec.marathon.TranslationSettings;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Mount;
import universe.spec.workload.PlacementRule;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Says whether an app definition may run here, and as what. */
@Component
class Acceptance {

  private final Policy policy;
  private final Secrets secrets;

  Acceptance(Policy policy, Secrets secrets) {
    this.policy = policy;
    this.secrets = secrets;
  }

  /**
   * What a definition runs as.
   *
   * @throws NotInstallable when format, policy or the secret store say no
   */
  Accepted accept(String packageName, ObjectNode app, List<NodeFacts> nodes) {
    return switch (MarathonApp.translate(app, settings(nodes))) {
      case Translation.Translated translated ->
          new Accepted(translated.workload(), judged(packageName, translated));
      case Translation.Refused(var notices) -> throw new NotInstallable(packageName, notices);
    };
  }

  /** Where there is one node only, rules about nodes are judged at once. */
  private static TranslationSettings settings(List<NodeFacts> nodes) {
    var standard = TranslationSettings.DEFAULTS;
    if (nodes.size() != 1) {
      return standard;
    }
    var attributes = new HashMap<>(nodes.getFirst().labels());
    attributes.put(PlacementRule.HOSTNAME, nodes.getFirst().name());
    return new TranslationSettings(
        standard.clusterNetwork(),
        standard.networks(),
        attributes,
        standard.relaxedPlacement(),
        standard.schedulers());
  }

  /** Policy's and the secret store's word on it; rejections end the planning. */
  private List<Notice> judged(String packageName, Translation.Translated translated) {
    var notices = new ArrayList<>(translated.warnings());
    notices.addAll(policy.judge(translated.workload()));
    for (var service : translated.workload().services()) {
      secretSources(service).stream()
          .filter(source -> secrets.find(source).isEmpty())
          .map(source -> new Notice("secrets", true, "the secret store has no entry " + source))
          .forEach(notices::add);
    }
    if (notices.stream().anyMatch(Notice::rejected)) {
      throw new NotInstallable(packageName, notices);
    }
    return notices;
  }

  private static List<String> secretSources(Service service) {
    var sources = new ArrayList<String>();
    for (var value : service.environment().values()) {
      if (value instanceof EnvironmentValue.Secret(var source)) {
        sources.add(source);
      }
    }
    for (var mount : service.mounts()) {
      if (mount instanceof Mount.OfSecret(_, var source)) {
        sources.add(source);
      }
    }
    return sources;
  }

  /** A workload that may run, and what does not work quite as its package asks. */
  record Accepted(Workload workload, List<Notice> warnings) {
    Accepted {
      warnings = List.copyOf(warnings);
    }
  }
}
