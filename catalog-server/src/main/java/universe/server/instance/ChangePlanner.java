package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.Warning;

/** Thinks a change of what an instance runs through to the end without changing anything. */
@Component
class ChangePlanner {

  private final Presence presence;
  private final NextDefinitions definitions;
  private final Outlines outlines;
  private final ChangePreview preview;
  private final HopsPreview hopsPreview;

  ChangePlanner(
      Presence presence,
      NextDefinitions definitions,
      Outlines outlines,
      ChangePreview preview,
      HopsPreview hopsPreview) {
    this.presence = presence;
    this.definitions = definitions;
    this.outlines = outlines;
    this.preview = preview;
    this.hopsPreview = hopsPreview;
  }

  /**
   * Plans a change.
   *
   * @param request what is wanted, options in clear
   */
  Draft.Change draft(PlanRequest.Change request) {
    var hops = hops(presence.of(request.instance()), request);
    var contents = hops.stream().map(preview::of).toList();
    var content = hops.size() == 1 ? contents.getFirst() : hopsPreview.of(hops, contents);
    return new Draft.Change(hops, content, seen(hops, contents));
  }

  private List<Outline> hops(Present present, PlanRequest.Change request) {
    var hops = new ArrayList<Outline>();
    var at = present;
    for (var next : definitions.of(present, request)) {
      var outline = outlines.of(at, next.apply(at));
      hops.add(outline);
      at = outlines.after(outline);
    }
    return hops;
  }

  private static String seen(List<Outline> hops, List<PlanContent> contents) {
    var seen = new StringJoiner(" ");
    for (var hop = 0; hop < hops.size(); hop++) {
      seen.add(seen(hops.get(hop), contents.get(hop)));
    }
    return hops.size() == 1 ? seen.toString() : Seen.hash(seen.toString());
  }

  private static String seen(Outline outline, PlanContent content) {
    var next = outline.next();
    return Seen.hash(
        Integer.toString(outline.present().instance().revision()),
        next.source().definition().toJson().toString(),
        Seen.withoutPlaceholders(next.answers().app()),
        next.answers().bindings().toString(),
        images(next),
        content.options().toString(),
        Seen.neutral(content.effects().tasks().toString()),
        content.effects().volumes().toString(),
        lasting(content.warnings()),
        passed(content.checks()));
  }

  private static String images(NextDefinition next) {
    return next.workload().services().stream()
        .map(service -> String.valueOf(service.launch().image()))
        .toList()
        .toString();
  }

  /** Where registries answer at one time and not at another, no plan becomes stale for it. */
  private static String lasting(List<Warning> warnings) {
    return warnings.stream()
        .filter(warning -> !warning.path().equals(ImageOutlook.MOVED))
        .toList()
        .toString();
  }

  private static String passed(List<PreCheck> checks) {
    return checks.stream().map(PreCheck::passed).toList().toString();
  }
}
