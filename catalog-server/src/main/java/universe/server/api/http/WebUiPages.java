package universe.server.api.http;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the UI's files out of the jar. Its pages are all {@code index.html}, which looks at the
 * address itself; a missing file, or anything under a door of the server, is not found.
 */
@Configuration(proxyBeanMethods = false)
class WebUiPages implements WebMvcConfigurer {

  private static final String FILES = "classpath:/META-INF/resources/";
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "(?:api|hooks|actuator|package|service|assets|problems)(?:/.*)?|.*\\.[a-z0-9]{1,8}");

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(FILES)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new PageResolver());
  }

  private static final class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      var file = path.isEmpty() ? null : super.getResource(path, location);
      if (file != null || NO_PAGE.matcher(path).matches()) {
        return file;
      }
      return super.getResource("index.html", location);
    }
  }
}
