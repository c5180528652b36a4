package universe.server.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;

/**
 * Where archives lie. An archive is there under its name when it is whole, and not at all before
 * that. Names have the folder of a snapshot before the last slash. What fails says why for people.
 */
interface ArchivePlace {

  /** What a snapshot calls it, so that it is found again when new ones go elsewhere. */
  String name();

  /**
   * Takes a quick look whether archives could be written now.
   *
   * @throws IOException when they could not
   */
  void check() throws IOException;

  /**
   * Begins an archive in place of what has this name.
   *
   * @throws IOException when there is no room, or the place does not answer or let us in
   */
  Begun begin(String archive) throws IOException;

  /**
   * Makes sure that there is room for what is being written.
   *
   * @throws IOException when there is not
   */
  void ensureRoom() throws IOException;

  /**
   * Reads an archive.
   *
   * @throws NoSuchFileException when it is not there
   */
  InputStream read(String archive) throws IOException;

  /** Deletes a snapshot's folder with all that is in it, begun archives too. */
  void delete(String folder) throws IOException;

  /** An archive that is being written. To close it is to leave it off, unless it was finished. */
  abstract class Begun extends OutputStream {

    /** Lets it appear under its name once all of it is safe. */
    abstract void finish() throws IOException;

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public abstract void close();
  }
}
