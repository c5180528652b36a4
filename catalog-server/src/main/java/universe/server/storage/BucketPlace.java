package universe.server.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of an S3-compatible store. Its client is made when it is first asked for anything. */
final class BucketPlace implements ArchivePlace {

  private static final Logger log = LoggerFactory.getLogger(BucketPlace.class);
  private static final Patience PATIENT =
      new Patience(Duration.ofSeconds(5), Duration.ofSeconds(60), 3);
  private static final Patience QUICK =
      new Patience(Duration.ofSeconds(2), Duration.ofSeconds(3), 1);

  private final BucketSettings settings;
  private @Nullable S3Client client;

  BucketPlace(BucketSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return settings.place();
  }

  private record Patience(Duration connect, Duration answer, int attempts) {}

  /** Somebody waits for the answer, so that a store that keeps silent is soon given up. */
  @Override
  public void check() throws IOException {
    try (var store = connected(QUICK)) {
      ask(
          () -> store,
          it ->
              it.listObjectsV2(request ->
                  request.bucket(settings.bucketName()).prefix(settings.prefix()).maxKeys(1)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A store has room, as far as it tells. */
  @Override
  public void ensureRoom() {
    // nothing to be asked
  }

  @Override
  public Begun begin(String archive) throws IOException {
    leaveOff(archive);
    var upload =
        ask(store ->
            store
                .createMultipartUpload(
                    request -> request.bucket(settings.bucketName()).key(key(archive)))
                .uploadId());
    return new BucketUpload(this, settings.bucketName(), key(archive), upload);
  }

  @Override
  public InputStream read(String archive) throws IOException {
    return ask(store ->
        store.getObject(request -> request.bucket(settings.bucketName()).key(key(archive))));
  }

  @Override
  public void delete(String folder) throws IOException {
    leaveOff(folder + "/");
    ask(store -> {
      store
          .listObjectsV2Paginator(
              request -> request.bucket(settings.bucketName()).prefix(key(folder + "/")))
          .contents()
          .forEach(found -> delete(store, found));
      return true;
    });
  }

  private void delete(S3Client store, S3Object found) {
    store.deleteObject(request -> request.bucket(settings.bucketName()).key(found.key()));
  }

  /**
   * Ends what a server that was killed has begun, and one that was taken for dead still does. A key
   * that may not see such uploads leaves them to the bucket's own rules.
   */
  private void leaveOff(String prefix) {
    try {
      ask(store -> {
        store
            .listMultipartUploadsPaginator(
                request -> request.bucket(settings.bucketName()).prefix(key(prefix)))
            .uploads()
            .forEach(found -> abort(store, found));
        return true;
      });
    } catch (IOException e) {
      log.atDebug()
          .addKeyValue("place", name())
          .addKeyValue("reason", e.getMessage())
          .log("Uploads that were begun cannot be listed");
    }
  }

  private void abort(S3Client store, MultipartUpload found) {
    // a store may take the prefix for a hint only
    if (found.key().startsWith(key(""))) {
      store.abortMultipartUpload(request ->
          request.bucket(settings.bucketName()).key(found.key()).uploadId(found.uploadId()));
    }
  }

  private String key(String archive) {
    return settings.prefix().isEmpty() ? archive : settings.prefix() + "/" + archive;
  }

  /**
   * Asks the store.
   *
   * @throws NoSuchFileException when what is asked for is not there
   * @throws IOException when the store does not answer or refuses, with the reason
   */
  <T> T ask(Function<S3Client, T> question) throws IOException {
    return ask(this::client, question);
  }

  private <T> T ask(Supplier<S3Client> store, Function<S3Client, T> question) throws IOException {
    try {
      return question.apply(store.get());
    } catch (NoSuchKeyException e) {
      throw new NoSuchFileException(name());
    } catch (NoSuchUploadException e) {
      throw new IOException("somebody else has ended this upload", e);
    } catch (S3Exception e) {
      throw new IOException(reason(e), e);
    } catch (SdkException e) {
      throw new IOException("the store does not answer: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String reason(S3Exception e) {
    var details = e.awsErrorDetails();
    var code = details == null ? "" : String.valueOf(details.errorCode());
    return switch (code) {
      case "NoSuchBucket" -> "there is no bucket '%s'".formatted(settings.bucketName());
      case "InvalidAccessKeyId" -> "the store knows no key '%s'".formatted(settings.key());
      case "SignatureDoesNotMatch" ->
          "the secret of key '%s' is another one".formatted(settings.key());
      case "AccessDenied" ->
          "key '%s' may not do this in bucket '%s'"
              .formatted(settings.key(), settings.bucketName());
      case "RequestTimeTooSkewed" -> "the clocks of this server and of the store differ";
      case "AuthorizationHeaderMalformed", "PermanentRedirect", "TemporaryRedirect" ->
          "the bucket lies in another region than '%s'".formatted(settings.region());
      default -> "the store answered %d %s".formatted(e.statusCode(), code).strip();
    };
  }

  private synchronized S3Client client() {
    if (client == null) {
      client = connected(PATIENT);
    }
    return client;
  }

  /** Sums are our own, and some stores know no others; nothing is read from a user's home. */
  private S3Client connected(Patience patience) {
    var nothing = ProfileFile.aggregator().build();
    var builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .forcePathStyle(settings.isPathStyle())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.key(), settings.secret())))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(override ->
                override
                    .defaultProfileFile(nothing)
                    .retryStrategy(
                        DefaultRetryStrategy.standardStrategyBuilder()
                            .maxAttempts(patience.attempts())
                            .build()))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(patience.connect())
                    .socketTimeout(patience.answer()));
    if (settings.address() != null) {
      builder.endpointOverride(settings.address());
    }
    return builder.build();
  }
}
