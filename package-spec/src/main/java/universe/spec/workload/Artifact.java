package universe.spec.workload;

import org.jspecify.annotations.Nullable;

/**
 * A file that is fetched into the sandbox before a task starts.
 *
 * @param uri where it comes from
 * @param extract whether a known archive is unpacked beside itself
 * @param executable whether it is made executable, and then not unpacked
 * @param cache whether it may be kept for the next task
 * @param destination path below the sandbox; null means the last segment of the address
 */
public record Artifact(
    String uri, boolean extract, boolean executable, boolean cache, @Nullable String destination) {}
