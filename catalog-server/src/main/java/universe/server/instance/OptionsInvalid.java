package universe.server.instance;

import java.util.List;
import universe.spec.OptionProblem;

/** The options break the package's schema, in all these ways. */
public class OptionsInvalid extends RuntimeException {

  private final List<OptionProblem> problems;

  public OptionsInvalid(String message, List<OptionProblem> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  public List<OptionProblem> problems() {
    return problems;
  }
}
