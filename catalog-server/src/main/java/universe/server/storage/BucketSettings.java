package universe.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket of an S3-compatible store.
 *
 * @param address of the store, such as {@code https://s3.example.com:9000}; null for that of AWS
 * @param region in which the bucket lies, as the store calls it
 * @param bucket its name
 * @param prefix what names of objects begin with, without slashes at its ends; may be empty
 * @param pathStyle whether the bucket stands in the path of addresses instead of the host's name;
 *     null lets it stand there when an address is given
 * @param keyId which key is used
 * @param secretKey its secret; null when a file holds it
 * @param secretKeyFile file with nothing in it but the secret, read when the store is first asked
 */
record BucketSettings(
    @Nullable URI address,
    @DefaultValue("us-east-1") String region,
    @Nullable String bucket,
    @DefaultValue("") String prefix,
    @Nullable Boolean pathStyle,
    @Nullable String keyId,
    @Nullable String secretKey,
    @Nullable Path secretKeyFile) {

  /** What names of such places begin with. */
  static final String SCHEME = "s3://";

  private static final String SETTING = "universe.storage.s3.";

  BucketSettings {
    requireText("bucket", bucket);
    requireText("key-id", keyId);
    if ((secretKey == null || secretKey.isBlank()) == (secretKeyFile == null)) {
      throw new IllegalArgumentException(
          "give the secret of the key either as %1$ssecret-key or as %1$ssecret-key-file"
              .formatted(SETTING));
    }
    if (address != null && !isOfStore(address)) {
      throw new IllegalArgumentException(
          "%saddress must be https://host or http://host, with a port where needed"
              .formatted(SETTING));
    }
    if (prefix.startsWith("/") || prefix.endsWith("/")) {
      throw new IllegalArgumentException(SETTING + "prefix must not begin or end with a slash");
    }
  }

  private static void requireText(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(SETTING + name + " must be given");
    }
  }

  private static boolean isOfStore(URI address) {
    return address.getHost() != null
        && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
        && address.getUserInfo() == null
        && (address.getPath() == null || address.getPath().length() <= 1)
        && address.getQuery() == null;
  }

  String bucketName() {
    return Objects.requireNonNull(bucket);
  }

  /** What snapshots in it call it. */
  String place() {
    return SCHEME + bucket + (prefix.isEmpty() ? "" : "/" + prefix);
  }

  String key() {
    return Objects.requireNonNull(keyId);
  }

  boolean isPathStyle() {
    return Objects.requireNonNullElse(pathStyle, address != null);
  }

  /** The secret of the key; never to be shown. */
  String secret() {
    if (secretKeyFile == null) {
      return Objects.requireNonNull(secretKey);
    }
    try {
      return Files.readString(secretKeyFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%ssecret-key-file cannot be read: %s".formatted(SETTING, e.getMessage()), e);
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "bucket %s at %s".formatted(bucket, address == null ? "AWS" : address);
  }
}
