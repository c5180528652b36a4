package universe.server.runtime;

/** One difference between a task as it was said and as it was found. */
record Deviation(DriftKind kind, String expected, String found) {}
