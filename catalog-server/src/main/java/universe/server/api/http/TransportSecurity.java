package universe.server.api.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Speaks HTTPS where the operator gave a certificate. */
@Component
class TransportSecurity implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

  private final TlsSettings settings;

  TransportSecurity(TlsSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(ConfigurableWebServerFactory factory) {
    var certificate = settings.certificate();
    var key = settings.key();
    if (certificate == null && key == null) {
      return;
    }
    if (certificate == null || key == null) {
      throw new IllegalStateException(
          "universe.tls.certificate and universe.tls.key go together; one of them is not set");
    }
    var ssl = new Ssl();
    ssl.setCertificate(certificate);
    ssl.setCertificatePrivateKey(key);
    factory.setSsl(ssl);
  }

  /**
   * The server's certificate, both as PEM files.
   *
   * @param certificate file with the certificate and those that vouch for it
   * @param key file with its private key, without a pass phrase
   */
  @ConfigurationProperties("universe.tls")
  record TlsSettings(@Nullable String certificate, @Nullable String key) {}
}
