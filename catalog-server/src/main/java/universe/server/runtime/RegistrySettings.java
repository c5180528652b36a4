package universe.server.runtime;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where images may come from.
 *
 * @param mirror registry and path, such as {@code registry.example/hub}, below which the hub's
 *     images are looked for where the hub does not answer; null for none
 * @param allowPrivateNetworks whether registries with credentials may lie in networks that only the
 *     engine reaches
 * @param trustedHosts hosts of registries that are allowed wherever they are
 */
@Validated
@ConfigurationProperties("universe.runtime.registries")
record RegistrySettings(
    @Nullable String mirror,
    @DefaultValue("false") boolean allowPrivateNetworks,
    @DefaultValue Set<String> trustedHosts) {}
