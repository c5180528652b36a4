package universe.server;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the journal of an operation at which a server is killed.
 *
 * @param kind kind of the operation, as the journal calls it
 * @param step number of the step; 0 for the operation as a whole
 * @param title what a reader calls that step
 * @param moment where in its course
 */
record KillPoint(String kind, int step, String title, Moment moment) {

  /** Where in the course of a step or an operation; what the journal is to say then. */
  enum Moment {
    /** All of it is lost: nobody was told that it was accepted. */
    NOT_YET_ACCEPTED("pending", false),
    ACCEPTED_BUT_NOT_ANSWERED("pending", true),
    NOT_YET_BEGUN("running", false),
    BEGUN_BUT_NOTHING_DONE("running", true),
    DONE_BUT_NOT_WRITTEN("done", false),
    WRITTEN_AS_DONE("done", true),
    ENDED_BUT_NOT_WRITTEN("succeeded", false),
    WRITTEN_AS_ENDED("succeeded", true);

    private final String status;
    private final boolean committed;

    Moment(String status, boolean committed) {
      this.status = status;
      this.committed = committed;
    }

    /** The status whose writing is held. */
    String status() {
      return status;
    }

    /** Whether the write comes about although its writer dies. */
    boolean committed() {
      return committed;
    }
  }

  /** All kill points of an operation with these steps. */
  static List<KillPoint> of(String kind, List<String> titles) {
    var points = new ArrayList<KillPoint>();
    add(points, kind, 0, "operation", Moment.NOT_YET_ACCEPTED, Moment.ACCEPTED_BUT_NOT_ANSWERED);
    for (var number = 1; number <= titles.size(); number++) {
      var title = titles.get(number - 1);
      add(
          points,
          kind,
          number,
          title,
          Moment.NOT_YET_BEGUN,
          Moment.BEGUN_BUT_NOTHING_DONE,
          Moment.DONE_BUT_NOT_WRITTEN,
          Moment.WRITTEN_AS_DONE);
    }
    add(points, kind, 0, "operation", Moment.ENDED_BUT_NOT_WRITTEN, Moment.WRITTEN_AS_ENDED);
    return List.copyOf(points);
  }

  private static void add(
      List<KillPoint> points, String kind, int step, String title, Moment... moments) {
    for (var moment : moments) {
      points.add(new KillPoint(kind, step, title, moment));
    }
  }

  @Override
  public String toString() {
    return step == 0
        ? "%s, %s".formatted(kind, moment)
        : "%s, step %d (%s), %s".formatted(kind, step, title, moment);
  }
}
