package universe.spec;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code service.json} says, as far as it has an effect today.
 *
 * @param endpoints the addresses that the package offers, in the author's order
 * @param notes what to tell users, as CommonMark, by moment
 * @param iconText what the icon shows; null where nobody said
 * @param secrets options that nobody may see, beyond those that the options schema marks
 * @param presets named sets of answers
 * @param volumes what the data on volumes is and how to save it
 * @param tasks how the tasks of services follow one another
 * @param provides what other packages may be bound to
 * @param needs what the package wants to be bound to
 */
public record ServiceDescription(
    List<Endpoint> endpoints,
    Map<Moment, String> notes,
    @Nullable String iconText,
    List<SecretOption> secrets,
    List<Preset> presets,
    List<VolumeDescription> volumes,
    List<TasksDescription> tasks,
    List<Provision> provides,
    List<Need> needs) {

  /** What a package without {@code service.json} says. */
  public static final ServiceDescription NONE =
      new ServiceDescription(
          List.of(), Map.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  public ServiceDescription {
    endpoints = List.copyOf(endpoints);
    notes = Map.copyOf(notes);
    secrets = List.copyOf(secrets);
    presets = List.copyOf(presets);
    volumes = List.copyOf(volumes);
    tasks = List.copyOf(tasks);
    provides = List.copyOf(provides);
    needs = List.copyOf(needs);
  }

  /** What a checked {@code service.json} says; keys that are not known are passed over. */
  public static ServiceDescription of(ObjectNode service) {
    var notes = new EnumMap<Moment, String>(Moment.class);
    for (Moment moment : Moment.values()) {
      JsonNode text = service.path("notes").path(moment.key());
      if (text.isString()) {
        notes.put(moment, text.asString());
      }
    }
    return new ServiceDescription(
        each(service, "endpoints").map(Endpoint::of).toList(),
        notes,
        text(service, "iconText"),
        each(service, "secrets").map(SecretOption::of).toList(),
        each(service, "presets").map(Preset::of).toList(),
        each(service, "volumes").map(VolumeDescription::of).toList(),
        each(service, "tasks").map(TasksDescription::of).toList(),
        each(service, "provides").map(Provision::of).toList(),
        each(service, "needs").map(Need::of).toList());
  }

  /** How the tasks of a service follow one another. */
  public Order order(String service) {
    return tasks.stream()
        .filter(each -> each.service() == null || each.service().equals(service))
        .map(TasksDescription::order)
        .findFirst()
        .orElse(Order.TOGETHER);
  }

  /** When a note is shown. */
  public enum Moment {
    PRE_INSTALL("preInstall"),
    POST_INSTALL("postInstall"),
    PRE_UPGRADE("preUpgrade"),
    POST_UPGRADE("postUpgrade"),
    PRE_UNINSTALL("preUninstall"),
    POST_UNINSTALL("postUninstall");

    private final String key;

    Moment(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** A port of a service, as authors point at it. */
  public sealed interface PortReference {
    /** The port at an index among the service's ports, counted from 0. */
    record ByIndex(int index) implements PortReference {}

    /** The port of a name. */
    record ByName(String name) implements PortReference {}
  }

  /**
   * A named address that the package offers.
   *
   * @param name unique within the package
   * @param title what people call it; the name where nobody said
   * @param service the service it belongs to; null where the package has one only
   * @param port the service's port
   * @param protocol what is spoken there, such as {@code http} or {@code postgresql}
   * @param path path of the page to open; null where there is none
   * @param description what it is for, as CommonMark; empty where nobody said
   * @param primary whether it is the one to open
   */
  public record Endpoint(
      String name,
      String title,
      @Nullable String service,
      PortReference port,
      String protocol,
      @Nullable String path,
      String description,
      boolean primary) {

    static Endpoint of(JsonNode endpoint) {
      JsonNode port = endpoint.path("port");
      String name = endpoint.path("name").asString("");
      return new Endpoint(
          name,
          endpoint.path("title").asString(name),
          text(endpoint, "service"),
          port.isString()
              ? new PortReference.ByName(port.asString())
              : new PortReference.ByIndex(port.asInt(0)),
          endpoint.path("protocol").asString("tcp"),
          text(endpoint, "path"),
          endpoint.path("description").asString(""),
          endpoint.path("primary").asBoolean(false));
    }
  }

  /**
   * An option that nobody may see.
   *
   * @param pointer JSON pointer into the options, {@code *} for any key or index
   * @param generated what to make where the user gives none; null where the user has to
   */
  public record SecretOption(String pointer, @Nullable Generated generated) {

    public SecretOption {
      requireNonNull(pointer);
    }

    static SecretOption of(JsonNode secret) {
      if (secret.isString()) {
        return new SecretOption(secret.asString(), null);
      }
      JsonNode generate = secret.path("generate");
      return new SecretOption(
          secret.path("pointer").asString(""),
          generate.isObject()
              ? new Generated(
                  generate.path("length").asInt(32),
                  Alphabet.of(generate.path("alphabet").asString("")))
              : null);
    }
  }

  /**
   * A secret value to make.
   *
   * @param length characters of the value
   * @param alphabet what they are taken from
   */
  public record Generated(int length, Alphabet alphabet) {}

  /** Which characters a made secret consists of. */
  public enum Alphabet {
    ALPHANUMERIC("alphanumeric", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
    HEX("hex", "0123456789abcdef"),
    URL_SAFE("url-safe", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");

    private final String word;
    private final String characters;

    Alphabet(String word, String characters) {
      this.word = word;
      this.characters = characters;
    }

    /** All characters, each once. */
    public String characters() {
      return characters;
    }

    static Alphabet of(String word) {
      return Arrays.stream(values())
          .filter(each -> each.word.equals(word))
          .findFirst()
          .orElse(ALPHANUMERIC);
    }
  }

  /**
   * A named set of answers.
   *
   * @param name unique within the package
   * @param title what people call it
   * @param description what it is good for, as CommonMark; empty where nobody said
   * @param options the answers
   */
  public record Preset(String name, String title, String description, ObjectNode options) {

    public Preset {
      options = options.deepCopy();
    }

    static Preset of(JsonNode preset) {
      String name = preset.path("name").asString("");
      return new Preset(
          name,
          preset.path("title").asString(name),
          preset.path("description").asString(""),
          preset.path("options").asObject());
    }

    /** The answers; a copy. */
    @Override
    public ObjectNode options() {
      return options.deepCopy();
    }
  }

  /**
   * What the data on a volume is and how to save it.
   *
   * @param path path in the container, by which the volume is known
   * @param service the service it belongs to; null where the package has one only
   * @param title what people call it
   * @param deleteOnUninstall whether the data goes with the instance unless the user says otherwise
   * @param snapshot how it is copied
   * @param commands what to run in its tasks, by occasion
   */
  public record VolumeDescription(
      String path,
      @Nullable String service,
      String title,
      boolean deleteOnUninstall,
      Snapshot snapshot,
      Map<Occasion, Command> commands) {

    public VolumeDescription {
      commands = Map.copyOf(commands);
    }

    /** What to run on an occasion. */
    public Optional<Command> command(Occasion occasion) {
      return Optional.ofNullable(commands.get(occasion));
    }

    static VolumeDescription of(JsonNode volume) {
      var commands = new EnumMap<Occasion, Command>(Occasion.class);
      for (Occasion occasion : Occasion.values()) {
        JsonNode command = volume.path(occasion.key());
        if (command.isObject()) {
          commands.put(occasion, Command.of(command));
        }
      }
      String path = volume.path("path").asString("");
      return new VolumeDescription(
          path,
          text(volume, "service"),
          volume.path("title").asString(path),
          volume.path("onUninstall").asString("keep").equals("delete"),
          Snapshot.of(volume.path("snapshot").asString("")),
          commands);
    }
  }

  /**
   * How the tasks of a service follow one another.
   *
   * @param service the service they belong to; null where the package has one only
   */
  public record TasksDescription(@Nullable String service, Order order) {

    static TasksDescription of(JsonNode tasks) {
      return new TasksDescription(
          text(tasks, "service"),
          tasks.path("order").asString("together").equals("one-by-one")
              ? Order.ONE_BY_ONE
              : Order.TOGETHER);
    }
  }

  /** How the tasks of a service follow one another when they are started or replaced. */
  public enum Order {
    /** All at once, as many as the upgrade strategy allows. */
    TOGETHER,
    /** By index, each once the one before it is well and ready. */
    ONE_BY_ONE
  }

  /** How a volume is copied. */
  public enum Snapshot {
    /** By its files, between quiesce and resume. */
    FILES,
    /** By what dump writes. */
    DUMP,
    /** Not at all: its data can be made again. */
    NEVER;

    static Snapshot of(String word) {
      return switch (word) {
        case "dump" -> DUMP;
        case "never" -> NEVER;
        default -> FILES;
      };
    }
  }

  /** When a command of a volume is run. */
  public enum Occasion {
    QUIESCE("quiesce"),
    RESUME("resume"),
    DUMP("dump"),
    RESTORE("restore"),
    DRAIN("drain");

    private final String key;

    Occasion(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /**
   * A command that is run in a task, without a shell.
   *
   * @param words program and arguments
   * @param inEachTask whether it runs in each task, one after the other, or in the first only
   * @param timeout how long it may take
   */
  public record Command(List<String> words, boolean inEachTask, Duration timeout) {

    public Command {
      words = List.copyOf(words);
    }

    static Command of(JsonNode command) {
      return new Command(
          each(command, "command").map(word -> word.asString("")).toList(),
          command.path("tasks").asString("first").equals("each"),
          Duration.ofSeconds(command.path("timeoutSeconds").asLong(300)));
    }
  }

  /**
   * What other packages may be bound to.
   *
   * @param name unique within the package
   * @param kind what provider and user have agreed to call it, such as {@code postgresql}
   * @param title what people call it
   * @param endpoint name of the endpoint whose address is given out; null for the primary one
   * @param version what those who need at least some version are told; null for the package's own
   * @param values what else is given out, by name
   */
  public record Provision(
      String name,
      String kind,
      String title,
      @Nullable String endpoint,
      @Nullable String version,
      Map<String, Given> values) {

    public Provision {
      values = Map.copyOf(values);
    }

    static Provision of(JsonNode provision) {
      String name = provision.path("name").asString("");
      return new Provision(
          name,
          provision.path("kind").asString(""),
          provision.path("title").asString(name),
          text(provision, "endpoint"),
          text(provision, "version"),
          provision
              .path("values")
              .propertyStream()
              .collect(Collectors.toMap(Map.Entry::getKey, each -> Given.of(each.getValue()))));
    }
  }

  /** A value that a provider gives out. */
  public sealed interface Given {
    /** The same for everybody. */
    record Text(String text) implements Given {}

    /** What an option of the provider was answered with. */
    record OfOption(String pointer) implements Given {}

    /** What stands in {@code provides[].values}. */
    private static Given of(JsonNode value) {
      return value.isString()
          ? new Text(value.asString())
          : new OfOption(value.path("option").asString(""));
    }
  }

  /**
   * What a package wants to be bound to.
   *
   * @param name unique within the package
   * @param kind what provider and user have agreed to call it, such as {@code postgresql}
   * @param title what people call it
   * @param description what it is for, as CommonMark; empty where nobody said
   * @param atLeast the oldest version that will do; null for any
   * @param optional whether the package works without
   * @param options what a binding answers: text with {@code ${address}} and such, by JSON pointer
   *     into the options
   */
  public record Need(
      String name,
      String kind,
      String title,
      String description,
      @Nullable String atLeast,
      boolean optional,
      Map<String, String> options) {

    public Need {
      options = Map.copyOf(options);
    }

    static Need of(JsonNode need) {
      String name = need.path("name").asString("");
      return new Need(
          name,
          need.path("kind").asString(""),
          need.path("title").asString(name),
          need.path("description").asString(""),
          text(need, "atLeast"),
          need.path("optional").asBoolean(false),
          need.path("options")
              .propertyStream()
              .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().asString(""))));
    }
  }

  private static Stream<JsonNode> each(JsonNode node, String list) {
    return node.path(list).values().stream();
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString() : null;
  }
}
