package universe.server.runtime;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be fetched for tasks.
 *
 * @param largest most bytes of one file, before and after unpacking
 * @param allowPrivateNetworks whether files may come from networks that only the server reaches
 * @param trustedHosts hosts that files may come from wherever they are
 */
@Validated
@ConfigurationProperties("universe.runtime.artifacts")
record ArtifactSettings(
    @DefaultValue("2GB") DataSize largest,
    @DefaultValue("false") boolean allowPrivateNetworks,
    @DefaultValue Set<String> trustedHosts) {}
