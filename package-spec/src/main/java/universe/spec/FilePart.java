package universe.spec;

import universe.spec.json.JsonDocument;
import universe.spec.json.JsonFault;
import universe.spec.json.Position;

/**
 * A part of a JSON file that is being looked at; pointers of problems are relative to it.
 *
 * @param findings where problems go
 * @param file the name that problems show
 * @param document the text that holds the part
 * @param outer pointer of the document within the file, as of one package in a bundle
 * @param inner pointer of the part within the document
 */
record FilePart(Findings findings, String file, JsonDocument document, String outer, String inner) {

  static FilePart whole(Findings findings, String file, JsonDocument document) {
    return new FilePart(findings, file, document, "", "");
  }

  FilePart at(String pointer) {
    return new FilePart(findings, file, document, outer, inner + pointer);
  }

  void report(Rule rule, String pointer, String message, String expected) {
    Place place = place(inner + pointer, document.position(inner + pointer));
    String subject = pointer.isEmpty() ? file : file + ": " + place.pointer();
    findings.report(rule, place, subject + " " + message, expected);
  }

  /** Reports a line of a text; where the text is wrapped in JSON, only its value has a place. */
  void reportLine(Rule rule, int line, String message, String expected) {
    if (document.root().isPresent()) {
      report(rule, "", message, expected);
    } else {
      findings.report(rule, place(inner, new Position(line, 1)), file + " " + message, expected);
    }
  }

  Place place(JsonFault fault) {
    return place(fault.pointer(), fault.position());
  }

  /** Files of ours may hold any text; those that older tools read must not. */
  boolean mustBeAscii() {
    return findings.occasion() != Rule.Occasion.BUNDLED
        && !file.equals(PackageParts.Part.SERVICE.file());
  }

  private Place place(String pointer, Position position) {
    return new Place(file, outer + pointer, position.line(), position.column());
  }
}
