package universe.server.instance;

import java.util.List;
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

  ChangePlanner(
      Presence presence, NextDefinitions definitions, Outlines outlines, ChangePreview preview) {
    this.presence = presence;
    this.definitions = definitions;
    this.outlines = outlines;
    this.preview = preview;
  }

  /**
   * Plans a change.
   *
   * @param request what is wanted, options in clear
   */
  Draft.Change draft(PlanRequest.Change request) {
    var present = presence.of(request.instance());
    var outline = outlines.of(present, definitions.of(present, request));
    var content = preview.of(outline);
    return new Draft.Change(outline, content, seen(outline, content));
  }

  private static String seen(Outline outline, PlanContent content) {
    var next = outline.next();
    return Seen.hash(
        Integer.toString(outline.present().instance().revision()),
        next.source().definition().toJson().toString(),
        Seen.withoutPlaceholders(next.answers().app()),
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
