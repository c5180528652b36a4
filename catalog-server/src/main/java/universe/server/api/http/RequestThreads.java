package universe.server.api.http;

import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives requests threads of the operating system, which shares the processors among those fairly. A
 * virtual thread that computes keeps its carrier until it waits for something, so that twenty
 * operations would let the pages of their users wait.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestThreads implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addProtocolHandlerCustomizers((ProtocolHandler handler) -> handler.setExecutor(null));
  }
}
