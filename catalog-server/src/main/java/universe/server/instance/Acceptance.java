package universe.server.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import universe.server.instance.Revision.Answers;
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
   * What a definition runs as. It needs the instances that it is bound to.
   *
   * @throws NotInstallable when format, policy or the secret store say no
   */
  Accepted accept(String packageName, Answers answers, List<NodeFacts> nodes) {
    return switch (MarathonApp.translate(answers.app(), settings(nodes))) {
      case Translation.Translated translated ->
          new Accepted(
              needing(translated.workload(), answers.bindings()), judged(packageName, translated));
      case Translation.Refused(var notices) -> throw new NotInstallable(packageName, notices);
    };
  }

  private static Workload needing(Workload workload, List<Binding> bindings) {
    var needed = new LinkedHashSet<>(workload.dependencies());
    for (var binding : bindings) {
      if (binding.provider() != null) {
        needed.add(binding.provider().name());
      }
    }
    return new Workload(workload.id(), workload.services(), List.copyOf(needed));
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
