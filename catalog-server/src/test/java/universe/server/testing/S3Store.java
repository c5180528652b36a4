package universe.server.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * An S3-compatible store on the loopback that checks signatures: S3Proxy, a process of its own that
 * forgets everything when it ends.
 */
public final class S3Store implements AutoCloseable {

  public static final String KEY = "key-of-tests";
  public static final String SECRET = "planted-secret-of-the-store";
  private static final Path PROGRAM = Path.of("target/s3proxy.jar").toAbsolutePath();

  private final Path folder;
  private final Process process;
  private final URI address;
  private final S3Client client;

  private S3Store(Path folder, Process process, URI address) {
    this.folder = folder;
    this.process = process;
    this.address = address;
    this.client =
        S3Client.builder()
            .endpointOverride(address)
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
            .build();
  }

  /** Starts one without a bucket. */
  public static S3Store start() {
    if (!Files.isReadable(PROGRAM)) {
      throw new IllegalStateException(PROGRAM + " is missing: the build copies it there");
    }
    try {
      var folder = ServerProcess.temporaryFolder("universe-s3");
      var port = Loopback.freePort();
      var address = "http://127.0.0.1:" + port;
      Files.writeString(
          folder.resolve("properties"),
          """
          s3proxy.authorization=aws-v2-or-v4
          s3proxy.endpoint=%s
          s3proxy.identity=%s
          s3proxy.credential=%s
          jclouds.provider=transient-nio2
          """
              .formatted(address, KEY, SECRET));
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-DLOG_LEVEL=warn",
                  "-jar",
                  PROGRAM.toString(),
                  "--properties",
                  folder.resolve("properties").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      await("the store answers")
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(50))
          .until(() -> Loopback.answers(port));
      return new S3Store(folder, process, URI.create(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return address;
  }

  public void addBucket(String bucket) {
    client.createBucket(request -> request.bucket(bucket));
  }

  /** Names of what is whole in a bucket. */
  public List<String> objects(String bucket) {
    return client.listObjectsV2(request -> request.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  /** Names of what is being sent into a bucket. */
  public List<String> uploads(String bucket) {
    return client.listMultipartUploads(request -> request.bucket(bucket)).uploads().stream()
        .map(MultipartUpload::key)
        .toList();
  }

  /** Puts something else in an object's place. */
  public void replace(String bucket, String object, String text) {
    client.putObject(request -> request.bucket(bucket).key(object), RequestBody.fromString(text));
  }

  @Override
  public void close() {
    client.close();
    process.destroyForcibly();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
