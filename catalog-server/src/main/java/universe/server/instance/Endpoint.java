package universe.server.instance;

import org.jspecify.annotations.Nullable;

/**
 * A named address that an instance offers.
 *
 * @param name what the package calls it
 * @param service the service behind it
 * @param url what a browser opens; null where there is no page
 * @param inside host and port for other instances
 * @param outside host and port on the node; null where it is not published
 * @param protocol {@code http}, {@code https}, {@code tcp} or {@code udp}
 * @param webPath path of its page; null for none
 */
public record Endpoint(
    String name,
    String service,
    @Nullable String url,
    String inside,
    @Nullable String outside,
    String protocol,
    @Nullable String webPath) {}
