package universe.demo;

import java.util.regex.Pattern;

/**
 * Something that happened; sent again under the same id, it is still one event.
 *
 * @param id chosen by the sender, or made up for one who does not care
 * @param kind what it is counted under
 * @param text anything
 */
record Event(String id, String kind, String text) {

  static final int LONGEST_TEXT = 500;
  static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
  static final Pattern KIND = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  Event {
    if (!ID.matcher(id).matches()
        || !KIND.matcher(kind).matches()
        || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("no event: " + id + ", " + kind + ", " + text);
    }
  }
}
