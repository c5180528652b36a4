package universe.server.api;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this server keeps files: its database unless that is elsewhere, key file, mirrors; a bean.
 *
 * @param data setting {@code universe.data}
 */
@ConfigurationProperties("universe")
public record DataFolder(Path data) {

  public DataFolder {
    data = data.toAbsolutePath().normalize();
  }

  /** Its absolute path; it need not exist yet. */
  public Path path() {
    return data;
  }
}
