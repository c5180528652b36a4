package universe.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.springframework.util.FileSystemUtils;

/**
 * A package repository in a folder, for servers that may read it ({@link #offeredTo}). It begins
 * with one package, {@code keeper}: a task that answers on a port and has a volume, a password and
 * a health check, on an image that the test kit builds.
 */
public final class PackageFolder implements AutoCloseable {

  private static final String CONFIG =
      """
      {"type": "object", "properties": {"service": {"type": "object", "properties": {
        "name": {"type": "string", "default": "keeper"},
        "delay": {"type": "integer", "default": 0, "minimum": 0},
        "spoils": {"type": "boolean", "default": false},
        "password": {"type": "string", "default": "changeit",
                     "media": {"type": "application/x-secret+string"}}}}}}
      """;

  /**
   * The data tells when it was first written to, so that a lost volume shows; with a file {@code
   * poison} among it the task does not start. A task that {@code spoils} deletes it and ends.
   */
  private static final String TEMPLATE =
      """
      {"id": "{{service.name}}", "cpus": 0.1, "mem": 32, "instances": 1,
       "cmd": "trap 'exit 0' TERM; test -e /data/poison && exit 3; \
      {{#service.spoils}}rm -rf /data/*; exit 4; {{/service.spoils}}\
      test -f /data/index.html || date > /data/index.html; \
      sleep {{service.delay}} & wait $!; httpd -f -p 8080 -h /data & wait",
       "container": {"type": "DOCKER", "docker": {"image": "IMAGE"},
         "portMappings": [{"containerPort": 8080, "hostPort": 0, "name": "http"}],
         "volumes": [{"containerPath": "data", "mode": "RW", "persistent": {"size": 10}},
                     {"containerPath": "/data", "hostPath": "data", "mode": "RW"}]},
       "networks": [{"mode": "container/bridge"}],
       "env": {"PASSWORD": "{{service.password}}", "RELEASE": "NUMBER"},
       "upgradeStrategy": {"minimumHealthCapacity": 0, "maximumOverCapacity": 0},
       "healthChecks": [{"protocol": "HTTP", "path": "/", "portIndex": 0,
         "gracePeriodSeconds": 60, "intervalSeconds": 1, "timeoutSeconds": 2,
         "maxConsecutiveFailures": 5}]}
      """;

  private final Path folder;
  private final Git git;

  private PackageFolder(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /** A new repository with the package {@code keeper}, and its image. */
  public static PackageFolder create() {
    try {
      BusyBoxImage.build();
      var folder = ServerProcess.temporaryFolder("universe-packages");
      var git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
      var packages = new PackageFolder(folder, git);
      packages.publish("keeper", 0);
      return packages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Lets a server start with this repository as its first, read every second. */
  public ServerProcess offeredTo(ServerProcess server) {
    return server
        .with("universe.repository.allowed-folders", folder.toString())
        .with("universe.repository.first.name", "packages")
        .with("universe.repository.first.address", folder.toUri().toString())
        .with("universe.repository.poll-interval", "1s");
  }

  /**
   * Commits a release of a package that is like {@code keeper} but for its name.
   *
   * @return the commit's id
   */
  public String publish(String name, int release) {
    return publish(name, release, template -> template);
  }

  /**
   * Commits three releases of {@code keeper}, of which the last is only reached from the first by
   * way of the second, and leads back to it at once.
   */
  public void publishInSteps() {
    publish("keeper", 0, List.of(), List.of(), template -> template);
    publish("keeper", 1, List.of("1.0"), List.of("1.0"), template -> template);
    publish("keeper", 2, List.of("1.1"), List.of("1.0"), template -> template);
  }

  /** Commits release 0 of a package that is like {@code keeper} and has a {@code service.json}. */
  public String publishDescribed(String name, String service) {
    return publishDescribed(name, service, template -> template);
  }

  /** The same with another template than that of {@code keeper}. */
  public String publishDescribed(String name, String service, UnaryOperator<String> change) {
    var directory = directory(name, 0);
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve("service.json"), service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return publish(name, 0, change);
  }

  private Path directory(String name, int release) {
    var initial = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    return folder.resolve("repo/packages/%s/%s/%d".formatted(initial, name, release));
  }

  /** Commits a release whose template differs from that of {@code keeper}. */
  public String publish(String name, int release, UnaryOperator<String> change) {
    return publish(name, release, List.of("*"), List.of("*"), change);
  }

  private String publish(
      String name,
      int release,
      List<String> upgradesFrom,
      List<String> downgradesTo,
      UnaryOperator<String> change) {
    var directory = directory(name, release);
    try {
      Files.createDirectories(directory);
      Files.writeString(
          directory.resolve("package.json"),
          """
          {"packagingVersion": "4.0", "name": "%s", "version": "1.%d", "tags": [],
           "maintainer": "ann@example.org", "description": "Keeps what it is given",
           "upgradesFrom": %s, "downgradesTo": %s}
          """
              .formatted(name, release, quoted(upgradesFrom), quoted(downgradesTo)));
      Files.writeString(directory.resolve("config.json"), CONFIG);
      Files.writeString(
          directory.resolve("marathon.json.mustache"),
          change.apply(
              TEMPLATE
                  .replace("IMAGE", BusyBoxImage.NAME)
                  .replace("NUMBER", Integer.toString(release))));
      git.add().addFilepattern(".").call();
      return git.commit()
          .setMessage("Publish " + name)
          .setAuthor("Ann", "ann@example.org")
          .setSign(false)
          .call()
          .name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(text -> '"' + text + '"').toList().toString();
  }

  @Override
  public void close() {
    git.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
