package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import universe.server.api.Installation;
import universe.spec.workload.Service;

/** The one target that is made at the first start, from the settings. */
@Component
@EnableConfigurationProperties(RuntimeSettings.class)
final class StandardTargets implements Targets {

  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int SHORT_ID = 8;

  private final RuntimeSettings settings;
  private final Installation installation;
  private final TargetRows rows;
  private final Clock clock;
  private final Map<String, BackendFactory> factories;
  private final Map<UUID, RuntimeBackend> backends = new ConcurrentHashMap<>();
  private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();
  private @Nullable Target standard;
  private @Nullable String prefix;

  StandardTargets(
      RuntimeSettings settings,
      Installation installation,
      TargetRows rows,
      Clock clock,
      List<BackendFactory> factories) {
    this.settings = settings;
    this.installation = installation;
    this.rows = rows;
    this.clock = clock;
    this.factories =
        factories.stream().collect(Collectors.toMap(BackendFactory::kind, Function.identity()));
  }

  private record Seen(Instant at, TargetStatus status) {}

  @Override
  public synchronized Target standard() {
    if (standard == null) {
      standard = rows.standard(settings.backend());
    }
    return standard;
  }

  @Override
  public List<Target> all() {
    return List.of(standard());
  }

  @Override
  public Optional<Target> find(UUID id) {
    return all().stream().filter(target -> target.id().equals(id)).findFirst();
  }

  @Override
  public RuntimeBackend backend(UUID target) {
    return backends.computeIfAbsent(target, this::open);
  }

  @Override
  public List<RuntimeBackend.NodeFacts> nodes(UUID target) {
    TargetStatus last = status(target);
    RuntimeBackend.TargetFacts facts = last.facts();
    return last.reachable() && facts != null ? facts.nodes() : backend(target).inspect().nodes();
  }

  private RuntimeBackend open(UUID id) {
    Target target =
        find(id).orElseThrow(() -> new IllegalStateException("there is no target " + id));
    BackendFactory factory = factories.get(target.kind());
    if (factory == null) {
      throw new IllegalStateException(
          "universe.runtime.backend must be one of %s, was %s"
              .formatted(factories.keySet(), target.kind()));
    }
    return factory.open(id, installation.id());
  }

  /**
   * The default installation goes without, unless another one was first on its engine: that shows
   * in whose the cluster network is.
   */
  @Override
  public synchronized String namePrefix() {
    if (prefix == null) {
      Target target = standard();
      prefix = rows.prefix(target.id()).orElseGet(() -> rows.prefix(target.id(), choosePrefix()));
    }
    return prefix;
  }

  private String choosePrefix() {
    if (!installation.isDefault()) {
      return installation.name() + "-";
    }
    try {
      backend(standard().id()).ensureNetwork(settings.network());
      return "";
    } catch (NameTaken e) {
      return "u" + installation.id().toString().substring(0, SHORT_ID) + "-";
    }
  }

  @Override
  public String clusterNetwork() {
    return namePrefix() + settings.network();
  }

  @Override
  public String publishAddress() {
    return settings.publishAddress();
  }

  @Override
  public String image(Service service) {
    return settings.image(service);
  }

  @Override
  public TargetStatus status(UUID target) {
    Seen last = seen.get(target);
    Instant now = clock.instant();
    if (last != null && Duration.between(last.at(), now).compareTo(FRESH) < 0) {
      return last.status();
    }
    TargetStatus status = ask(target, last);
    seen.put(target, new Seen(now, status));
    return status;
  }

  private TargetStatus ask(UUID target, @Nullable Seen last) {
    try {
      RuntimeBackend.TargetFacts facts = backend(target).inspect();
      rows.remember(target, facts.nodes());
      return new TargetStatus(true, null, facts);
    } catch (BackendUnavailable e) {
      return new TargetStatus(false, e.getMessage(), last == null ? null : last.status().facts());
    }
  }
}
