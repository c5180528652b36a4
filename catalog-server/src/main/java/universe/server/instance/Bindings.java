package universe.server.instance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.identity.InputRefused;
import universe.server.instance.PlanRequest.BindingChoice;
import universe.server.instance.Providers.Provided;
import universe.server.instance.Revision.Answers;
import universe.spec.PackageDefinition;
import universe.spec.ServiceDescription.Given;
import universe.spec.ServiceDescription.Need;
import universe.spec.marathon.Notice;

/**
 * Joins what a package needs with what provides it, and answers the package's options with that: an
 * address, and what else the provider gives out. Secrets flow into secret options only.
 */
@Component
class Bindings {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

  /** One or more of host and port; IPv6 addresses in brackets. */
  private static final Pattern ADDRESS =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9_][A-Za-z0-9._-]*):([0-9]{1,5})");

  private final Instances instances;
  private final Providers providers;
  private final SecretAnswers answers;
  private final Access access;

  Bindings(Instances instances, Providers providers, SecretAnswers answers, Access access) {
    this.instances = instances;
    this.providers = providers;
    this.answers = answers;
    this.access = access;
  }

  /**
   * Joins all needs that can be joined. What cannot is told by {@link #unmet}.
   *
   * @param answered what the user answered, in clear
   * @throws InputRefused when a choice names no need, or nothing that meets it
   * @throws NotInstallable when a provider does not give out what the package asks it for
   */
  Bound of(Wanting wanting, ObjectNode answered) {
    var needs = wanting.definition().describedService().needs();
    refuseUnknown(wanting, needs);
    var laid = answered.deepCopy();
    var bindings = new ArrayList<Binding>();
    var confidential = new TreeSet<String>();
    for (var need : needs) {
      var source = source(wanting, need, answered);
      if (source.isPresent()) {
        bindings.add(source.get().binding());
        fill(laid, need, source.get(), wanting.definition(), confidential);
      }
    }
    return new Bound(wanting.definition().name(), laid, bindings, confidential);
  }

  /**
   * Needs that a package cannot do without and that nothing meets, each in words; an instance that
   * was bound may be gone since.
   */
  List<String> unmet(UUID target, PackageDefinition definition, Answers answered) {
    var unmet = new ArrayList<String>();
    var bound = answered.bindings().stream().collect(Collectors.toMap(Binding::need, each -> each));
    for (var need : definition.describedService().needs()) {
      var binding = bound.get(need.name());
      if (binding != null) {
        lost(binding).ifPresent(unmet::add);
      } else if (!need.optional() && !isAnswered(need, answered.given())) {
        unmet.add(missing(target, need));
      }
    }
    return unmet;
  }

  private Optional<String> lost(Binding binding) {
    var provider = binding.provider();
    return provider == null || instances.find(provider.instance()).isPresent()
        ? Optional.empty()
        : Optional.of(
            "%s, which it is bound to as %s, is not installed any more; bind it to another one"
                .formatted(provider.name(), binding.need()));
  }

  private String missing(UUID target, Need need) {
    var found = candidates(target, need);
    var what = "%s (%s%s)".formatted(need.name(), need.kind(), atLeast(need));
    return found.isEmpty()
        ? "it needs %s, which nothing here provides; install a package that does, or give an address"
            .formatted(what)
        : "it needs %s, which several provide: %s; choose one of them"
            .formatted(
                what,
                found.stream()
                    .map(each -> each.instance().name())
                    .collect(Collectors.joining(", ")));
  }

  private static String atLeast(Need need) {
    return need.atLeast() == null ? "" : " " + need.atLeast() + " or newer";
  }

  private List<Provided> candidates(UUID target, Need need) {
    return providers.of(need.kind()).stream()
        .filter(each -> each.instance().target().equals(target))
        .filter(each -> each.suffices(need))
        .toList();
  }

  private static void refuseUnknown(Wanting wanting, List<Need> needs) {
    var choices = wanting.choices();
    if (choices == null) {
      return;
    }
    var names = needs.stream().map(Need::name).toList();
    for (var name : choices.keySet()) {
      if (!names.contains(name)) {
        throw new InputRefused(
            "bindings." + name,
            names.isEmpty()
                ? "is not needed: " + wanting.definition().name() + " needs nothing"
                : "is not needed; what it needs is " + String.join(", ", names));
      }
    }
  }

  private Optional<Source> source(Wanting wanting, Need need, ObjectNode answered) {
    var choices = wanting.choices();
    if (choices != null && choices.containsKey(need.name())) {
      var choice = choices.get(need.name());
      return choice == null || choice.isEmpty()
          ? Optional.empty()
          : Optional.of(chosen(wanting, need, choice));
    }
    var before =
        wanting.before().stream()
            .filter(each -> each.need().equals(need.name()) && each.kind().equals(need.kind()))
            .findFirst();
    if (before.isPresent()) {
      return Optional.of(again(need, before.get()));
    }
    if (need.optional() || isAnswered(need, answered)) {
      return Optional.empty();
    }
    var found =
        candidates(wanting.target(), need).stream()
            .filter(each -> !each.instance().id().equals(wanting.instance()))
            .toList();
    return found.size() == 1 ? Optional.of(to(need, found.getFirst())) : Optional.empty();
  }

  /** Whether the user has answered by hand what a binding would answer. */
  private static boolean isAnswered(Need need, ObjectNode answered) {
    return !need.options().isEmpty()
        && need.options().keySet().stream()
            .noneMatch(pointer -> answered.at(pointer).isMissingNode());
  }

  private Source chosen(Wanting wanting, Need need, BindingChoice choice) {
    var place = "bindings." + need.name();
    var address = choice.address();
    var id = choice.instance();
    if (id != null && address != null) {
      throw new InputRefused(place, "must have either an instance or an address");
    }
    if (id == null) {
      return outside(need, requireNonNull(address), place + ".address");
    }
    var instance =
        instances
            .find(id)
            .filter(each -> each.target().equals(wanting.target()))
            .orElseThrow(
                () -> new InputRefused(place + ".instance", "is not installed on the same target"));
    var found =
        providers.of(instance, need.kind()).stream()
            .filter(each ->
                choice.provides() == null || each.provision().name().equals(choice.provides()))
            .toList();
    if (found.size() != 1) {
      throw new InputRefused(
          place + (choice.provides() == null ? ".instance" : ".provides"),
          found.isEmpty()
              ? "must provide %s, which %s does not".formatted(need.kind(), instance.name())
              : "must say which: %s provides %s"
                  .formatted(
                      instance.name(),
                      found.stream()
                          .map(each -> each.provision().name())
                          .collect(Collectors.joining(", "))));
    }
    var provided = found.getFirst();
    if (!provided.suffices(need)) {
      throw new InputRefused(
          place + ".instance",
          "must be %s or newer, %s is %s"
              .formatted(need.atLeast(), instance.name(), provided.version()));
    }
    return to(need, provided);
  }

  /** What it was bound to, as it is now; as it was where the provider is gone or has changed. */
  private Source again(Need need, Binding before) {
    var provider = before.provider();
    if (provider == null) {
      return outside(need, before.address(), "bindings." + need.name());
    }
    return instances
        .find(provider.instance())
        .flatMap(instance ->
            providers.of(instance, need.kind()).stream()
                .filter(each -> each.provision().name().equals(provider.provides()))
                .findFirst())
        .map(provided -> to(need, provided))
        .orElseGet(() -> new Source(before, Map.of(), Set.of(), true));
  }

  private static Source outside(Need need, String address, String place) {
    for (var each : address.split(",", -1)) {
      var matcher = ADDRESS.matcher(each);
      if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > 65535) {
        throw new InputRefused(
            place, "must be host:port, such as kafka.example.org:9092, was " + address);
      }
    }
    return new Source(
        new Binding(need.name(), need.kind(), null, address),
        addressValues(address),
        Set.of(),
        true);
  }

  private Source to(Need need, Provided provided) {
    var instance = provided.instance();
    access.require(Action.INSTALL, "instances/" + instance.id());
    var values = new HashMap<>(addressValues(provided.address()));
    var confidential = new TreeSet<String>();
    var before = provided.revision().answers();
    provided
        .provision()
        .values()
        .forEach((name, given) -> {
          switch (given) {
            case Given.Text(var text) -> values.put(name, text);
            case Given.OfOption(var pointer) -> {
              var value = before.resolved().at(pointer);
              if (value.isValueNode() && !value.isNull()) {
                values.put(name, answers.revealed(value).asString());
              }
              if (before.secrets().contains(pointer)) {
                confidential.add(name);
              }
            }
          }
        });
    var binding =
        new Binding(
            need.name(),
            need.kind(),
            new Binding.Provider(instance.id(), instance.name(), provided.provision().name()),
            provided.address());
    return new Source(binding, values, confidential, false);
  }

  private static Map<String, String> addressValues(String address) {
    var first = address.split(",", 2)[0];
    var colon = first.lastIndexOf(':');
    return Map.of(
        "address", address, "host", first.substring(0, colon), "port", first.substring(colon + 1));
  }

  private static void fill(
      ObjectNode answered,
      Need need,
      Source source,
      PackageDefinition definition,
      Set<String> confidential) {
    need.options()
        .forEach((pointer, template) -> {
          var text = new StringBuilder();
          var matcher = PLACEHOLDER.matcher(template);
          while (matcher.find()) {
            var name = matcher.group(1);
            var value = source.values().get(name);
            if (value == null) {
              if (source.lenient()) {
                return; // nobody knows it here; what the user answered, or the default, holds
              }
              throw new NotInstallable(
                  definition.name(),
                  List.of(
                      new Notice(
                          "bindings." + need.name(),
                          true,
                          "asks for '%s', which %s does not give out"
                              .formatted(name, source.name()))));
            }
            if (source.confidential().contains(name)) {
              confidential.add(pointer);
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
          }
          matcher.appendTail(text);
          var schema = OptionChanges.schema(definition);
          OptionMerge.put(
              answered, JsonPointer.compile(pointer), typed(schema, pointer, text.toString()));
        });
  }

  /** A number where the option is one. */
  private static JsonNode typed(JsonNode schema, String pointer, String text) {
    var node = schema;
    for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
      node = node.path("properties").path(at.getMatchingProperty());
    }
    var nodes = JsonNodeFactory.instance;
    return node.path("type").asString("").equals("integer") && text.matches("[0-9]{1,9}")
        ? nodes.numberNode(Integer.parseInt(text))
        : nodes.stringNode(text);
  }

  /**
   * Whose needs shall be joined.
   *
   * @param instance the instance that has them
   * @param choices what the user chose, by the names of needs; null for nothing
   * @param before what the instance was bound to so far
   */
  record Wanting(
      UUID instance,
      UUID target,
      PackageDefinition definition,
      @Nullable Map<String, @Nullable BindingChoice> choices,
      List<Binding> before) {
    Wanting {
      before = List.copyOf(before);
    }
  }

  /**
   * Answers with those of the bindings, in clear.
   *
   * @param confidential options that hold a provider's secret now
   */
  record Bound(
      String packageName, ObjectNode answers, List<Binding> bindings, Set<String> confidential) {
    Bound {
      bindings = List.copyOf(bindings);
      confidential = Set.copyOf(confidential);
    }

    /**
     * What was rendered from these answers, with the bindings.
     *
     * @throws NotInstallable when a provider's secret would lie open
     */
    Answers keptIn(Answers rendered) {
      var open = new TreeSet<>(confidential);
      open.removeAll(rendered.secrets());
      if (!open.isEmpty()) {
        throw new NotInstallable(
            packageName,
            open.stream()
                .map(pointer ->
                    new Notice(
                        "options" + pointer,
                        true,
                        "would hold a secret of what it is bound to, but is not marked as secret"))
                .toList());
      }
      return rendered.boundBy(bindings);
    }

    /** The answers may hold secrets. */
    @Override
    public String toString() {
      return "Bound" + bindings;
    }
  }

  /**
   * Where the values for a need come from.
   *
   * @param values what it gives out, by name, secrets in clear
   * @param confidential names of the values that nobody may see
   * @param lenient whether options that ask for more are left as they are
   */
  private record Source(
      Binding binding, Map<String, String> values, Set<String> confidential, boolean lenient) {
    Source {
      values = Map.copyOf(values);
      confidential = Set.copyOf(confidential);
    }

    String name() {
      var provider = binding.provider();
      return provider == null ? binding.address() : provider.name();
    }

    /** Values may be secret. */
    @Override
    public String toString() {
      return "Source[" + binding + "]";
    }
  }
}
