package universe.spec.marathon;

import java.util.Map;
import java.util.Set;

/**
 * What a translation has to know of the installation it is for.
 *
 * @param clusterNetwork name under which definitions ask for the cluster network
 * @param networks names of further networks that may be asked for
 * @param node attributes of the only node, {@code hostname} among them; empty leaves placement to
 *     be judged later
 * @param relaxedPlacement whether rules that one node cannot keep are warnings only
 * @param schedulers whether packages may bring their own scheduler
 */
public record TranslationSettings(
    String clusterNetwork,
    Set<String> networks,
    Map<String, String> node,
    boolean relaxedPlacement,
    boolean schedulers) {

  /** Cluster network {@code dcos}, no others, nothing known of the node, everything strict. */
  public static final TranslationSettings DEFAULTS =
      new TranslationSettings("dcos", Set.of(), Map.of(), false, false);

  public TranslationSettings {
    networks = Set.copyOf(networks);
    node = Map.copyOf(node);
  }
}
