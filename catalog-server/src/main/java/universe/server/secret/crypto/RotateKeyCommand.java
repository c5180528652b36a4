package universe.server.secret.crypto;

import universe.server.api.Command;

/** Seals every secret under another master key: {@code java -jar server.jar rotate-key}. */
public final class RotateKeyCommand implements Command {

  @Override
  public String word() {
    return "rotate-key";
  }

  @Override
  public int run(String... arguments) {
    return RotateKey.run(arguments);
  }
}
