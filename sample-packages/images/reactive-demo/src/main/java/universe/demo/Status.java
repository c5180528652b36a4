package universe.demo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What is known at a moment: whether Kafka and Cassandra answer, and the latest count.
 *
 * @param counts from when Cassandra answered last
 */
record Status(Reach kafka, Reach cassandra, @JsonUnwrapped Tally counts) {

  static final Status FIRST = new Status(Reach.WAITING, Reach.WAITING, Tally.NONE);

  /** Whether both have been reached, however they are now. */
  boolean isReady() {
    return kafka != Reach.WAITING && cassandra != Reach.WAITING;
  }

  Status withKafka(boolean answers) {
    return new Status(kafka.after(answers), cassandra, counts);
  }

  Status withCounts(Tally latest) {
    return new Status(kafka, Reach.UP, latest);
  }

  Status withoutCassandra() {
    return new Status(kafka, cassandra.after(false), counts);
  }

  /** Whether another program can be reached; waiting until it was for the first time. */
  enum Reach {
    WAITING,
    UP,
    DOWN;

    private Reach after(boolean answers) {
      if (answers) {
        return UP;
      }
      return this == WAITING ? WAITING : DOWN;
    }

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
