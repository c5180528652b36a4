package universe.server.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for 127.0.0.1 that nobody else vouches for, made by the JDK's own tool.
 *
 * @param certificate PEM file of the certificate
 * @param key PEM file of its private key
 * @param trusted trusts this certificate and no other
 */
public record SelfSigned(Path certificate, Path key, SSLContext trusted) {

  private static final String NAME = "server";
  private static final String PASSWORD = "only for this test";

  /** Makes one, with its files in this folder. */
  public static SelfSigned in(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    var file = folder.resolve("identity.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var making =
        new ProcessBuilder(
                List.of(
                    keytool,
                    "-genkeypair",
                    "-alias",
                    NAME,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=test",
                    "-ext",
                    "san=ip:127.0.0.1",
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    file.toString(),
                    "-storepass",
                    PASSWORD))
            .inheritIO()
            .start();
    if (making.waitFor() != 0) {
      throw new IllegalStateException("keytool made no certificate");
    }
    var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    var certificate = store.getCertificate(NAME);
    var key = store.getKey(NAME, PASSWORD.toCharArray());
    return new SelfSigned(
        pem(folder.resolve("certificate.pem"), "CERTIFICATE", certificate.getEncoded()),
        pem(folder.resolve("key.pem"), "PRIVATE KEY", key.getEncoded()),
        trusting(store));
  }

  private static Path pem(Path file, String kind, byte[] content) throws IOException {
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return Files.writeString(
        file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind));
  }

  private static SSLContext trusting(KeyStore store) throws GeneralSecurityException {
    var anchors = KeyStore.getInstance("PKCS12");
    try {
      anchors.load(null, null);
    } catch (IOException e) {
      throw new IllegalStateException(e); // nothing is read
    }
    anchors.setCertificateEntry(NAME, store.getCertificate(NAME));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(anchors);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
