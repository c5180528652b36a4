package universe.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketSettingsTest {

  private static BucketSettings settings(
      @Nullable String address, @Nullable String bucket, @Nullable String secret, String prefix) {
    var where = address == null ? null : URI.create(address);
    return new BucketSettings(where, "eu", bucket, prefix, null, "key", secret, null);
  }

  @Test
  void neverShowsTheSecret() {
    assertThat(settings("https://store.test", "b", "hidden", "").toString())
        .isEqualTo("bucket b at https://store.test");
  }

  @Test
  void hasTheBucketInThePathOnlyWhereAnAddressIsGiven() {
    assertThat(settings("https://store.test:9000", "b", "s", "").isPathStyle()).isTrue();
    assertThat(settings(null, "b", "s", "").isPathStyle()).isFalse();
    assertThat(settings(null, "b", "s", "a/b").place()).isEqualTo("s3://b/a/b");
  }

  @Test
  void wantsABucketAndOneSecret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(null, null, "s", ""))
        .withMessage("universe.storage.s3.bucket must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(null, "b", null, ""))
        .withMessageContaining("universe.storage.s3.secret-key-file");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new BucketSettings(null, "eu", "b", "", null, "k", "hidden", Path.of("file")))
        .withMessageNotContaining("hidden");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(null, "b", "s", "/a"))
        .withMessageContaining("slash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"store.test", "ftp://store.test", "https://me:secret@store.test", "https://s/x"})
  void wantsAnAddressOfAStore(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(address, "b", "s", ""))
        .withMessageContaining("universe.storage.s3.address must be https://host")
        .withMessageNotContaining("secret@");
  }
}
