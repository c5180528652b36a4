package universe.server.repository;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import universe.spec.Severity;

/**
 * Something wrong in a repository.
 *
 * @param position where it stands in the list of problems
 * @param path directory that has it; empty for the repository as a whole
 * @param file file in that directory
 * @param packageName the package concerned; null where none is
 * @param release its release; null where none is
 */
public record RepositoryProblem(
    @JsonIgnore long position,
    String rule,
    @Schema(implementation = Severity.class) String severity,
    String path,
    String file,
    String pointer,
    int line,
    int column,
    String message,
    String expected,
    @JsonProperty("package") @Nullable String packageName,
    @Nullable Long release) {}
