package universe.spec;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One way in which options break their package's schema.
 *
 * @param pointer JSON pointer of the offending value in the resolved options
 * @param schemaPointer JSON pointer of the schema that refused it
 * @param keyword the draft-04 keyword that refused it, such as {@code required}
 * @param message what is wrong and what would be right; never contains the value of a secret
 * @param value the offending value; null for a secret and where nothing is there
 */
public record OptionProblem(
    String pointer,
    String schemaPointer,
    String keyword,
    String message,
    @Nullable JsonNode value) {

  public OptionProblem {
    requireNonNull(pointer);
    requireNonNull(schemaPointer);
    requireNonNull(keyword);
    requireNonNull(message);
  }
}
