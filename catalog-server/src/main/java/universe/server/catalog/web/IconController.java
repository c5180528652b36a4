package universe.server.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import universe.server.catalog.CatalogSearch;
import universe.server.identity.Access;
import universe.server.identity.Action;

/** Icons, known by their content; what is drawn in them can do nothing. */
@RestController
class IconController {

  private final CatalogSearch search;
  private final Access access;

  IconController(CatalogSearch search, Access access) {
    this.search = search;
    this.access = access;
  }

  @Operation(
      summary = "An icon, by its content or its address",
      responses =
          @ApiResponse(
              responseCode = "200",
              content =
                  @Content(
                      mediaType = "image/*",
                      schema = @Schema(type = "string", format = "binary"))))
  @GetMapping("/api/v1/icons/{key}")
  ResponseEntity<byte[]> icon(@PathVariable String key) {
    access.require(Action.READ, "packages");
    var icon = search.icon(key);
    if (icon.isEmpty()) {
      return ResponseEntity.notFound()
          .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
          .build();
    }
    boolean byContent = key.equals(icon.get().hash());
    var keep = CacheControl.maxAge(byContent ? Duration.ofDays(365) : Duration.ofDays(1));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(icon.get().contentType()))
        .cacheControl(byContent ? keep.cachePrivate().immutable() : keep.cachePrivate())
        // An SVG that is opened by itself is a page of our origin: no scripts, no origin.
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(icon.get().content());
  }
}
