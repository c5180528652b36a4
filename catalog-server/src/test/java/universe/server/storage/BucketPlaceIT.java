package universe.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.util.Throwables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import universe.server.testing.S3Store;

/** Against a real store; what it refuses is told in words, never with the secret. */
class BucketPlaceIT extends ArchivePlaceKit {

  private static final String BUCKET = "archives";
  private static S3Store store;

  @TempDir Path files;
  private final BucketPlace place = new BucketPlace(settings(BUCKET, S3Store.KEY, S3Store.SECRET));

  @BeforeAll
  static void start() {
    store = S3Store.start();
    store.addBucket(BUCKET);
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @BeforeEach
  void empty() throws IOException {
    place.delete("");
  }

  private static BucketSettings settings(String bucket, String key, String secret) {
    return settings(store.address(), bucket, key, secret, null);
  }

  private static BucketSettings settings(
      URI address, String bucket, String key, @Nullable String secret, @Nullable Path file) {
    return new BucketSettings(address, "us-east-1", bucket, "of/tests", null, key, secret, file);
  }

  @Override
  ArchivePlace place() {
    return place;
  }

  @Override
  boolean isEmpty() {
    return store.objects(BUCKET).isEmpty() && store.uploads(BUCKET).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, key-of-tests, planted-secret-of-the-store, there is no bucket 'nowhere'",
    "archives, nobody, planted-secret-of-the-store, the store knows no key 'nobody'",
    "archives, key-of-tests, wrong-secret, the secret of key 'key-of-tests' is another one",
  })
  void saysWhyTheStoreRefuses(String bucket, String key, String secret, String reason) {
    var refused = new BucketPlace(settings(bucket, key, secret));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> refused.begin(archive))
        .withMessage(reason)
        .satisfies(e -> assertThat(Throwables.getStackTrace(e)).doesNotContain(secret));
    assertThatExceptionOfType(IOException.class).isThrownBy(refused::check).withMessage(reason);
  }

  @Test
  void saysThatNothingAnswers() {
    var gone = settings(URI.create("http://127.0.0.1:1"), BUCKET, "key", "hidden", null);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new BucketPlace(gone).begin(archive))
        .withMessageContaining("the store does not answer")
        .withMessageContaining("refused");
  }

  @Test
  void takesTheSecretFromAFile() throws IOException {
    var file = Files.writeString(files.resolve("secret"), S3Store.SECRET + "\n");
    var other = new BucketPlace(settings(store.address(), BUCKET, S3Store.KEY, null, file));

    try (var begun = other.begin(archive)) {
      begun.write(1);
      begun.finish();
    }

    assertThat(store.objects(BUCKET)).containsExactly("of/tests/" + archive);
    assertThat(other.name()).isEqualTo("s3://archives/of/tests");
  }

  @Test
  @SuppressWarnings("resource") // as a server that is killed leaves it
  void endsWhatAKilledServerHadBegun() throws IOException {
    place.begin(archive).write(new byte[9 << 20]);
    assertThat(store.uploads(BUCKET)).hasSize(1);

    try (var again = place.begin(archive)) {
      again.write(1);
      assertThat(store.uploads(BUCKET)).hasSize(1);
      again.finish();
    }
    assertThat(store.uploads(BUCKET)).isEmpty();
    place.begin(archive).write(1);
    place.delete(folder);

    assertThat(isEmpty()).isTrue();
  }

  @Test
  void isFencedFromAServerThatWasTakenForDead() throws IOException {
    try (var paused = place.begin(archive)) {
      paused.write(1);
      try (var heir = place.begin(archive)) {
        heir.write(2);
        heir.finish();
      }

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(paused::finish)
          .withMessage("somebody else has ended this upload");
    }
    assertThat(place.read(archive)).hasBinaryContent(new byte[] {2});
  }
}
