package universe.server.instance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans and their operations are bounded.
 *
 * @param planLifetime time after which a plan that nobody applied is forgotten, with its secrets
 * @param installDeadline longest time that an install or a change waits for images, ports and nodes
 * @param uninstallDeadline longest time that an uninstall waits for its target
 * @param leastHealthWindow shortest time that new tasks get to become well
 * @param mostHealthWindow longest time that new tasks get to become well, and to say that they are
 *     ready where they have a readiness check
 * @param settle how long the tasks of a change must have been well before it succeeds
 * @param installSettle how long the tasks of an install that have checks must have been well
 * @param sweep time between two looks for tasks and volumes of ours that are on nobody's record
 * @param patience how often a task may end before an install is given up early
 */
@ConfigurationProperties("universe.instance")
record InstanceSettings(
    @DefaultValue("1h") Duration planLifetime,
    @DefaultValue("1h") Duration installDeadline,
    @DefaultValue("24h") Duration uninstallDeadline,
    @DefaultValue("1m") Duration leastHealthWindow,
    @DefaultValue("30m") Duration mostHealthWindow,
    @DefaultValue("5s") Duration settle,
    @DefaultValue("3s") Duration installSettle,
    @DefaultValue("1m") Duration sweep,
    @DefaultValue("5") int patience) {}
