package universe.server.instance;

import org.jspecify.annotations.Nullable;

/**
 * A named address that an instance offers.
 *
 * @param name what the package calls it
 * @param title what people call it
 * @param service the service behind it
 * @param url what a browser opens; null where there is no page
 * @param inside host and port for other instances
 * @param outside host and port on the node; null where it is not published
 * @param protocol what is spoken there, such as {@code http}, {@code postgresql} or {@code tcp}
 * @param webPath path of its page; null for none
 * @param primary whether it is the one to open
 */
public record Endpoint(
    String name,
    String title,
    String service,
    @Nullable String url,
    String inside,
    @Nullable String outside,
    String protocol,
    @Nullable String webPath,
    boolean primary) {}
