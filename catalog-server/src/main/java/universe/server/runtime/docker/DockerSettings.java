package universe.server.runtime.docker;

import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the Docker Engine is reached and what every container gets.
 *
 * @param host address of the engine; null takes {@code DOCKER_HOST} or the usual socket
 * @param config folder with the {@code config.json} that holds the credentials of registries, as
 *     {@code docker login} writes it; null takes {@code DOCKER_CONFIG} or {@code ~/.docker}
 * @param connectTimeout how long a connection may take
 * @param callTimeout how long an answer may take that does not depend on a container
 * @param logSize size at which a container's log file is rotated
 * @param logFiles how many log files a container keeps
 * @param serverContainer name of the container in which this server runs, so that it can join the
 *     cluster network; null while it runs on the node itself
 * @param readVolumes whether this server reads volumes itself for snapshots, where it runs as root
 *     beside the engine; otherwise the engine packs them, which takes twice as long
 */
@Validated
@ConfigurationProperties("universe.runtime.docker")
record DockerSettings(
    @Nullable URI host,
    @Nullable Path config,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("30s") Duration callTimeout,
    @DefaultValue("10MB") DataSize logSize,
    @DefaultValue("3") @Min(1) int logFiles,
    @Nullable String serverContainer,
    @DefaultValue("true") boolean readVolumes) {}
