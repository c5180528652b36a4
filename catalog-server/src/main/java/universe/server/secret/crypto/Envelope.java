package universe.server.secret.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a value with a data key of its own, and that key with a master key. The bytes are: format,
 * master key's id, wrapped data key, value; the last two each with nonce and tag. An envelope opens
 * only for the place (say, the row) it was sealed for.
 */
final class Envelope {

  private static final byte FORMAT = 1;
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;
  private static final int HEAD_BYTES = 1 + 16 + WRAPPED_BYTES;

  private final MasterKeys masterKeys;
  private final SecureRandom random = new SecureRandom();

  Envelope(MasterKeys masterKeys) {
    this.masterKeys = masterKeys;
  }

  UUID currentKey() {
    return masterKeys.currentId();
  }

  byte[] seal(String value, String place) {
    var dataKey = new SecretKeySpec(bytes(KEY_BYTES), "AES");
    var id = masterKeys.currentId();
    var wrapped = encrypt(masterKeys.key(id), dataKey.getEncoded(), place);
    var sealed = encrypt(dataKey, value.getBytes(UTF_8), place);
    return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
        .put(FORMAT)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .put(wrapped)
        .put(sealed)
        .array();
  }

  /**
   * The value inside.
   *
   * @throws SealBroken when it cannot be opened
   */
  String open(byte[] envelope, String place) {
    var bytes = ByteBuffer.wrap(envelope);
    if (envelope.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES || bytes.get() != FORMAT) {
      throw new SealBroken("not an envelope of format " + FORMAT);
    }
    var id = new UUID(bytes.getLong(), bytes.getLong());
    var wrapped = new byte[WRAPPED_BYTES];
    bytes.get(wrapped);
    var sealed = new byte[bytes.remaining()];
    bytes.get(sealed);
    var dataKey = new SecretKeySpec(decrypt(masterKeys.key(id), wrapped, place), "AES");
    return new String(decrypt(dataKey, sealed, place), UTF_8);
  }

  private byte[] encrypt(SecretKey key, byte[] plain, String place) {
    var nonce = bytes(NONCE_BYTES);
    try {
      var encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
      return ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  private static byte[] decrypt(SecretKey key, byte[] bytes, String place) {
    var nonce = new byte[NONCE_BYTES];
    System.arraycopy(bytes, 0, nonce, 0, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, place)
          .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new SealBroken("the key file does not fit, or the record was changed");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open an envelope", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
    cipher.updateAAD(place.getBytes(UTF_8));
    return cipher;
  }

  private byte[] bytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
