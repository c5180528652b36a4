package universe.server.secret.crypto;

/** An envelope cannot be opened: another key, another place, or damaged bytes. */
class SealBroken extends RuntimeException {

  SealBroken(String reason) {
    super(reason);
  }
}
