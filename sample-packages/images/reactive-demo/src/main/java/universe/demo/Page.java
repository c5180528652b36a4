package universe.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.http.javadsl.server.AllDirectives;
import org.apache.pekko.http.javadsl.server.Route;

/** The live page and what belongs to it; nothing comes from elsewhere. */
final class Page extends AllDirectives {

  private static final List<HttpHeader> HEADERS =
      List.of(
          RawHeader.create(
              "Content-Security-Policy",
              "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                  + " frame-ancestors 'none'"),
          RawHeader.create("X-Content-Type-Options", "nosniff"),
          RawHeader.create("Cache-Control", "no-cache"));

  private final String html;

  Page(Settings settings) {
    String version = settings.version();
    html =
        template()
            .replace("{{version}}", version == null ? "" : "Version " + escaped(version))
            .replace("{{title}}", escaped(settings.title()));
  }

  Route route() {
    return respondWithHeaders(
        HEADERS,
        () ->
            concat(
                pathSingleSlash(
                    () -> complete(HttpEntities.create(ContentTypes.TEXT_HTML_UTF8, html))),
                path("page.css", () -> getFromResource("page/page.css")),
                path("page.js", () -> getFromResource("page/page.js"))));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String template() {
    try (InputStream file = Page.class.getResourceAsStream("/page/index.html")) {
      if (file == null) {
        throw new IllegalStateException("page/index.html is not in the program");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
