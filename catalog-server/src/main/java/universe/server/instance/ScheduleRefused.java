package universe.server.instance;

/** A schedule asks for what cannot be kept. */
public class ScheduleRefused extends RuntimeException {

  public ScheduleRefused(String problem) {
    super("the schedule's " + problem);
  }
}
