package universe.spec.marathon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import universe.spec.workload.Mount;
import universe.spec.workload.Volume;

/** Reads the volumes of an app: persistent, external, secret, or a path of the node or sandbox. */
final class VolumeReader {

  private static final String DVDI = "dvdi/";
  private static final String DRIVER = "dvdi/driver";
  private static final Set<String> TYPES = Set.of("root", "path", "mount");
  private static final Pattern EXTERNAL_NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]{0,254}");

  /** Present on every node of DC/OS, on none of ours. */
  private static final String DCOS_FILES = "/opt/mesosphere";

  private final Fields container;
  private final Secrets secrets;
  private final int tasks;
  private final List<Volume> volumes = new ArrayList<>();
  private final List<Mount> mounts = new ArrayList<>();

  /** Names of volumes by the paths in the sandbox at which the definition put them. */
  private final Map<String, String> inSandbox = new HashMap<>();

  VolumeReader(Fields container, Secrets secrets, int tasks) {
    this.container = container;
    this.secrets = secrets;
    this.tasks = tasks;
  }

  /** What tasks keep, and what appears where in their file system. */
  record Storage(List<Volume> volumes, List<Mount> mounts) {

    Storage {
      volumes = List.copyOf(volumes);
      mounts = List.copyOf(mounts);
    }

    boolean persistent() {
      return volumes.stream().anyMatch(Volume.Persistent.class::isInstance);
    }

    /** Whether a volume is in use by one task at a time. */
    boolean exclusive() {
      return volumes.stream()
          .anyMatch(volume -> volume instanceof Volume.External external && !external.shared());
    }
  }

  Storage read(List<Mount> further) {
    var hostPaths = new ArrayList<Fields>();
    for (var volume : container.objects("volumes")) {
      if (!volume.has("containerPath") || volume.words("containerPath").isEmpty()) {
        volume.reject("containerPath", "is required");
      } else if (volume.has("persistent")) {
        persistent(volume);
      } else if (volume.has("external")) {
        external(volume);
      } else if (volume.has("secret")) {
        secret(volume);
      } else {
        hostPaths.add(volume);
      }
    }
    // Paths of the sandbox may name volumes that stand further below.
    hostPaths.forEach(this::hostPath);
    mounts.addAll(further);
    checkPaths();
    return new Storage(volumes, mounts);
  }

  private void persistent(Fields volume) {
    volume.ignore("hostPath");
    var name = volume.text("containerPath", "");
    if (Paths.isAbsolute(name) || name.contains("/") || !Paths.isBelow(name)) {
      volume.reject(
          "containerPath",
          "of a persistent volume must be one relative segment, was '" + name + "'");
      return;
    }
    if (readOnly(volume)) {
      volume.reject("mode", "of a persistent volume must be RW");
    }
    var persistent = volume.object("persistent");
    checkType(persistent);
    persistent.ignore("maxSize", "profileName", "constraints");
    var size = persistent.number("size", 0);
    if (size.orElse(0) <= 0) {
      persistent.reject("size", "is required: a number of MiB above 0");
    } else {
      persistent.warn("size", "not enforced");
    }
    add(
        new Volume.Persistent(name, Math.round(size.orElse(0))),
        volume,
        new Mount.OfVolume(Paths.inTask(name), name, false));
  }

  private static void checkType(Fields persistent) {
    persistent
        .text("type")
        .filter(type -> !TYPES.contains(type))
        .ifPresent(type -> {
          if (type.equals("ROOT")) {
            persistent.warn("type", "is written 'root'");
          } else {
            persistent.reject("type", "'%s' is unknown; one of mount, path, root".formatted(type));
          }
        });
  }

  private void external(Fields volume) {
    volume.ignore("hostPath");
    var external = volume.object("external");
    var name = external.words("name").orElse("");
    if (!EXTERNAL_NAME.matcher(name).matches()) {
      external.reject("name", "must be letters, digits, '_', '.' and '-', was '" + name + "'");
    }
    var provider = external.text("provider", "");
    if (!provider.equals("dvdi")) {
      external.reject("provider", "must be 'dvdi', was '" + provider + "'");
    }
    var options = external.textMap("options");
    var driver = options.getOrDefault(DRIVER, "");
    if (driver.isBlank()) {
      external.reject("options", "must name a volume driver as '%s'".formatted(DRIVER));
    } else if (driver.equals("local")) {
      external.reject(
          "options." + DRIVER, "'local' is the engine's own; use a persistent volume instead");
    }
    boolean shared = external.flag("shared");
    if (tasks > 1 && !shared) {
      external.reject(
          "name", "one volume cannot serve %d tasks unless it is shared".formatted(tasks));
    }
    boolean readOnly = readOnly(volume);
    var path = volume.text("containerPath", "");
    var added = new Volume.External(name, name, driver, driverOptions(external, options), shared);
    add(added, volume, new Mount.OfVolume(Paths.inTask(path), name, readOnly));
  }

  private static Map<String, String> driverOptions(Fields external, Map<String, String> options) {
    var given = new LinkedHashMap<String, String>();
    options.forEach((key, value) -> {
      if (!key.startsWith(DVDI)) {
        external.warn("options." + key, "is for no driver; its options begin with 'dvdi/'");
      } else if (!key.equals(DRIVER)) {
        given.put(key.substring(DVDI.length()), value);
      }
    });
    external
        .integer("size", 1, Integer.MAX_VALUE)
        .ifPresent(size -> given.putIfAbsent("size", Integer.toString(size)));
    return given;
  }

  private void secret(Fields volume) {
    volume.ignore("hostPath", "mode");
    var path = volume.text("containerPath", "");
    volume
        .text("secret")
        .flatMap(name -> secrets.source(name, volume.path("secret"), volume.notices()))
        .ifPresent(source -> mount(volume, new Mount.OfSecret(Paths.inTask(path), source)));
  }

  private void hostPath(Fields volume) {
    boolean readOnly = readOnly(volume);
    var path = volume.text("containerPath", "");
    var source = volume.text("hostPath").filter(text -> !text.isBlank());
    if (source.isEmpty()) {
      volume.reject("hostPath", "is required, or one of 'persistent', 'external' and 'secret'");
    } else if (!Paths.isClean(source.get())) {
      volume.reject("hostPath", "must not step upwards or contain control characters");
    } else if (Paths.isAbsolute(source.get())) {
      nodePath(volume.path(""), source.get(), Paths.inTask(path), readOnly, volume.notices())
          .ifPresent(mount -> mount(volume, mount));
    } else if (!Paths.isAbsolute(path)) {
      volume.reject("hostPath", "and 'containerPath' must not both be relative");
    } else {
      sandboxPath(volume, Paths.tidy(source.get()), readOnly);
    }
  }

  /** A path of the node as a mount; empty where it stands for files that only DC/OS has. */
  static Optional<Mount> nodePath(
      String at, String source, String target, boolean readOnly, Notices notices) {
    var tidy = Paths.tidy(source);
    if (Paths.isIn(DCOS_FILES, tidy)) {
      notices.warn(at, "%s does not exist here; left out".formatted(tidy));
      return Optional.empty();
    }
    return Optional.of(new Mount.OfHostPath(target, tidy, readOnly));
  }

  /** A path of the sandbox: the volume that lies there, or else storage that goes with the task. */
  private void sandboxPath(Fields volume, String source, boolean readOnly) {
    var name = inSandbox.get(source);
    if (name == null) {
      if (source.equals(".")) {
        volume.reject("hostPath", "must name something in the sandbox");
        return;
      }
      name = source;
      volumes.add(new Volume.Scratch(name));
      inSandbox.put(source, name);
      mounts.add(new Mount.OfVolume(Paths.inTask(source), name, false));
    }
    mount(volume, new Mount.OfVolume(Paths.tidy(volume.text("containerPath", "")), name, readOnly));
  }

  private void add(Volume volume, Fields fields, Mount mount) {
    if (volumes.stream().anyMatch(other -> other.name().equals(volume.name()))) {
      fields.reject("", "volume '%s' is declared twice".formatted(volume.name()));
      return;
    }
    volumes.add(volume);
    var path = fields.text("containerPath", "");
    if (!Paths.isAbsolute(path)) {
      inSandbox.put(Paths.tidy(path), volume.name());
    }
    mount(fields, mount);
  }

  private void mount(Fields volume, Mount mount) {
    if (mount.path().equals("/") || !Paths.isClean(mount.path())) {
      volume.reject("containerPath", "'%s' cannot be mounted over".formatted(mount.path()));
    } else {
      mounts.add(mount);
    }
  }

  private static boolean readOnly(Fields volume) {
    if (!volume.has("mode")) {
      volume.reject("mode", "is required: RO or RW");
    }
    return volume.oneOf("mode", Map.of("RO", true, "RW", false), false);
  }

  private void checkPaths() {
    var paths = new HashSet<String>();
    for (var mount : mounts) {
      if (!paths.add(mount.path())) {
        container.reject("volumes", "two of them appear at %s".formatted(mount.path()));
      }
    }
  }
}
