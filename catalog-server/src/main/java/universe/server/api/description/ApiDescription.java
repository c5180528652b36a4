package universe.server.api.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What stands above all endpoints. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static {
    // Handed in by Spring Security; a client sends it as a header.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(CsrfToken.class);
    // What goes over a stream is said where the stream is.
    SpringDocUtils.getConfig().addResponseTypeToIgnore(SseEmitter.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Universe")
                .version("v1")
                .description("Find, install and look after packages."))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSecuritySchemes(
                    "session",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("UNIVERSE_SESSION")))
        .security(
            List.of(
                new SecurityRequirement().addList("bearer"),
                new SecurityRequirement().addList("session")));
  }
}
