package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.DefinitionChange;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.Hop;
import universe.server.instance.PlanContent.ImageEffect;
import universe.server.instance.PlanContent.Interruption;
import universe.server.instance.PlanContent.OptionChange;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.VolumeEffect;
import universe.server.instance.PlanContent.Warning;
import universe.server.operation.StepIntent;
import universe.spec.PackageSpec;
import universe.spec.ServiceDescription.Moment;

/** Says what several hops would do, together and one by one. */
@Component
class HopsPreview {

  private final ChangeSteps steps;

  HopsPreview(ChangeSteps steps) {
    this.steps = steps;
  }

  /**
   * Hops as one plan.
   *
   * @param hops more than one
   * @param contents what each of them would do by itself
   */
  PlanContent of(List<Outline> hops, List<PlanContent> contents) {
    var present = hops.getFirst().present();
    var next = hops.getLast().next();
    return new PlanContent(
        false,
        options(hops, contents),
        new DefinitionChange(
            present.revision().definition(), PackageSpec.withoutLabels(next.answers().app())),
        effects(hops, contents),
        warnings(hops, contents),
        checks(hops, contents),
        each(hops).mapToObj(at -> hop(hops.get(at), contents.get(at))).toList(),
        next.answers().bindings());
  }

  private static IntStream each(List<Outline> hops) {
    return IntStream.range(0, hops.size());
  }

  private static Hop hop(Outline outline, PlanContent content) {
    var definition = outline.next().source().definition();
    var effects = content.effects();
    return new Hop(
        definition.version(),
        outline.number(),
        definition.describedService().notes().get(Moment.PRE_UPGRADE),
        content.options(),
        new Effects(
            effects.tasks(),
            effects.images(),
            effects.volumes(),
            effects.ports(),
            effects.endpoints(),
            List.of(),
            effects.interruption(),
            effects.interruptions()));
  }

  /** From the first to the last, and every answer that a hop could not carry. */
  private static List<OptionChange> options(List<Outline> hops, List<PlanContent> contents) {
    var present = hops.getFirst().present();
    var next = hops.getLast().next();
    var options = new TreeMap<String, OptionChange>();
    NextDefinitions.options(present, next.answers(), next.source().definition())
        .forEach(option -> options.put(option.pointer(), option));
    each(hops)
        .forEach(at ->
            contents.get(at).options().stream()
                .filter(option -> option.message() != null)
                .map(option -> told(option, hops.get(at)))
                .forEach(option -> options.put(option.pointer(), option)));
    return List.copyOf(options.values());
  }

  private static OptionChange told(OptionChange option, Outline hop) {
    return new OptionChange(
        option.pointer(),
        option.title(),
        option.before(),
        option.after(),
        option.secret(),
        option.change(),
        option.answered(),
        marked(hop, String.valueOf(option.message())));
  }

  private static String marked(Outline hop, String text) {
    return hop.next().version() + ": " + text;
  }

  private Effects effects(List<Outline> hops, List<PlanContent> contents) {
    var last = contents.getLast().effects();
    var interruptions = interruptions(hops, contents);
    return new Effects(
        contents.stream().flatMap(it -> it.effects().tasks().stream()).toList(),
        images(contents),
        volumes(contents),
        last.ports(),
        last.endpoints(),
        steps.of(hops.stream().map(ChangeSteps.Hop::sketched).toList()).stream()
            .map(StepIntent::title)
            .toList(),
        ChangePreview.summary(interruptions),
        interruptions);
  }

  private static List<ImageEffect> images(List<PlanContent> contents) {
    var images = new LinkedHashMap<String, ImageEffect>();
    contents.stream()
        .flatMap(it -> it.effects().images().stream())
        .forEach(image -> images.putIfAbsent(image.image(), image));
    return List.copyOf(images.values());
  }

  private static List<VolumeEffect> volumes(List<PlanContent> contents) {
    var volumes = new LinkedHashMap<String, VolumeEffect>();
    contents.stream()
        .flatMap(it -> it.effects().volumes().stream())
        .forEach(volume -> volumes.merge(volume.name(), volume, HopsPreview::overall));
    return List.copyOf(volumes.values());
  }

  /** What there is to say of a volume that two hops touch; only the last lets go of any. */
  private static VolumeEffect overall(VolumeEffect before, VolumeEffect after) {
    var made = before.action() == Action.CREATE || before.action() == Action.REUSE;
    var untouched = after.reason().equals(ChangePreview.GOES_ON);
    return after.action() == Action.KEEP && (made || untouched) ? before : after;
  }

  private static List<Interruption> interruptions(List<Outline> hops, List<PlanContent> contents) {
    var felt = new LinkedHashMap<String, List<String>>();
    each(hops)
        .forEach(at ->
            contents
                .get(at)
                .effects()
                .interruptions()
                .forEach(it ->
                    felt.computeIfAbsent(it.service(), _ -> new ArrayList<>())
                        .add(marked(hops.get(at), it.what()))));
    return felt.entrySet().stream().map(HopsPreview::interruption).toList();
  }

  private static Interruption interruption(Map.Entry<String, List<String>> felt) {
    var none = felt.getValue().stream().allMatch(it -> it.contains(": none"));
    return new Interruption(felt.getKey(), none ? "none" : String.join("; ", felt.getValue()));
  }

  private static List<Warning> warnings(List<Outline> hops, List<PlanContent> contents) {
    var warnings = new LinkedHashSet<Warning>();
    warnings.add(
        new Warning(
            "hops",
            "%d changes, one after another; when one fails or is cancelled, all of them are undone"
                    .formatted(hops.size())
                + " and %s runs again".formatted(hops.getFirst().present().version())));
    each(hops)
        .forEach(at ->
            contents.get(at).warnings().stream()
                .map(it -> new Warning(it.path(), marked(hops.get(at), it.message())))
                .forEach(warnings::add));
    return List.copyOf(warnings);
  }

  /** A check passes where it does at every hop. */
  private static List<PreCheck> checks(List<Outline> hops, List<PlanContent> contents) {
    var checks = new LinkedHashMap<String, PreCheck>();
    each(hops)
        .forEach(at ->
            contents.get(at).checks().stream()
                .map(it ->
                    it.passed()
                        ? it
                        : new PreCheck(it.name(), false, marked(hops.get(at), it.message())))
                .forEach(it -> checks.merge(it.name(), it, HopsPreview::overall)));
    return List.copyOf(checks.values());
  }

  private static PreCheck overall(PreCheck one, PreCheck other) {
    if (one.passed() || other.passed()) {
      return one.passed() ? other : one;
    }
    return new PreCheck(
        one.name(),
        false,
        Stream.of(one.message(), other.message()).distinct().reduce("", HopsPreview::joined));
  }

  private static String joined(String some, String more) {
    return some.isEmpty() ? more : some + "; " + more;
  }
}
