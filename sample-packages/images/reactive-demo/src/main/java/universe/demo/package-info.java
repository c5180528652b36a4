/**
 * A sample of a reactive program: events come in over HTTP, wait in Kafka, end up in Cassandra, and
 * are counted on a live page. Each of the two may go away and come back at any time.
 */
@NullMarked
package universe.demo;

import org.jspecify.annotations.NullMarked;
