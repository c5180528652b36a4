package universe.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** A secret that is looked for everywhere, also in the forms that programs give to texts. */
record PlantedSecret(String text) {

  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final Pattern GZIP_IN_BASE64 = Pattern.compile("H4sI[A-Za-z0-9+/_-]{10,}");
  private static final int DEEPEST = 3;

  /** The forms of it that are in some bytes, packed or not. */
  List<String> formsIn(byte[] haystack) {
    return formsIn(haystack, 0);
  }

  List<String> formsIn(String haystack) {
    return formsIn(haystack.getBytes(UTF_8));
  }

  private List<String> formsIn(byte[] haystack, int depth) {
    // Byte by byte: the forms are found in whatever else there is.
    var bytes = new String(haystack, ISO_8859_1);
    var found = new ArrayList<String>();
    forms()
        .forEach((form, needle) -> {
          if (bytes.contains(new String(needle.getBytes(UTF_8), ISO_8859_1))) {
            found.add(form);
          }
        });
    if (depth < DEEPEST) {
      packedIn(haystack, bytes).stream()
          .flatMap(packed -> formsIn(packed, depth + 1).stream())
          .map(form -> form + " in gzip")
          .forEach(found::add);
    }
    return found;
  }

  private static List<byte[]> packedIn(byte[] haystack, String bytes) {
    var packed = new ArrayList<byte[]>();
    var magic = new String(GZIP, ISO_8859_1);
    for (var at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
      packed.add(unpacked(haystack, at));
    }
    GZIP_IN_BASE64
        .matcher(bytes)
        .results()
        .map(MatchResult::group)
        .map(text -> text.replace('-', '+').replace('_', '/'))
        .map(text -> Base64.getDecoder().decode(text.substring(0, text.length() / 4 * 4)))
        .map(each -> unpacked(each, 0))
        .forEach(packed::add);
    return packed;
  }

  /** As much of it as can be unpacked. */
  private static byte[] unpacked(byte[] bytes, int from) {
    var out = new java.io.ByteArrayOutputStream();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
      in.transferTo(out);
    } catch (IOException e) {
      // What came before the end of it counts.
    }
    return out.toByteArray();
  }

  private Map<String, String> forms() {
    var forms = new LinkedHashMap<String, String>();
    forms.put("clear", text);
    forms.put("JSON", JsonMapper.shared().writeValueAsString(text).replaceAll("^\"|\"$", ""));
    forms.put("URL", URLEncoder.encode(text, UTF_8));
    forms.put("URL path", URLEncoder.encode(text, UTF_8).replace("+", "%20"));
    forms.put("hex", HexFormat.of().formatHex(text.getBytes(UTF_8)));
    for (var offset = 0; offset < 3; offset++) {
      forms.put("Base64 " + offset, base64(offset));
      forms.put("Base64 URL " + offset, base64(offset).replace('+', '-').replace('/', '_'));
    }
    return forms;
  }

  /** What Base64 makes of it behind that many bytes, without what its neighbours decide. */
  private String base64(int offset) {
    var shifted = new byte[offset + text.getBytes(UTF_8).length];
    System.arraycopy(text.getBytes(UTF_8), 0, shifted, offset, shifted.length - offset);
    var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    var whole = shifted.length * 8 / 6;
    return encoded.substring((offset * 8 + 5) / 6, whole);
  }
}
