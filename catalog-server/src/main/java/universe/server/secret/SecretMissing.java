package universe.server.secret;

/** A placeholder leads nowhere: its value was forgotten, or the key file does not fit. */
public class SecretMissing extends RuntimeException {

  public SecretMissing(String placeholder, String reason) {
    super("%s: %s".formatted(placeholder, reason));
  }
}
