package universe.server;

import com.github.dockerjava.api.exception.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import universe.server.testing.EngineContents;
import universe.server.testing.VolumeArchive;

/** Adds something to the data of a {@code keeper}, and tells whether it is still there. */
final class VolumeSpoiler {

  private static final String DATA = "/data/volume";

  void spoil(String instance) {
    EngineContents.engine()
        .copyArchiveToContainerCmd(container(instance))
        .withRemotePath("/data")
        .withTarInputStream(new ByteArrayInputStream(VolumeArchive.PLAIN.tar()))
        .exec();
  }

  boolean isSpoilt(String instance) {
    try (var found =
        EngineContents.engine()
            .copyArchiveFromContainerCmd(container(instance), DATA + "/" + VolumeArchive.PLAIN_FILE)
            .exec()) {
      return found != null;
    } catch (NotFoundException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String container(String instance) {
    return EngineContents.engine()
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(List.of("universe.instance=" + instance))
        .exec()
        .getFirst()
        .getId();
  }
}
