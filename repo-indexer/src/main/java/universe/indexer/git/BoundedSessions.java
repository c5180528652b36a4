package universe.indexer.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.RemoteSession2;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import universe.indexer.Allowance;

/** SSH sessions whose host may send no more than is allowed. */
final class BoundedSessions extends SshSessionFactory {

  /** What Git says besides data is kept in memory until the fetch is over. */
  private static final long MOST_WORDS = 1 << 20;

  private final SshAccess access;
  private final Allowance allowance;

  BoundedSessions(SshAccess access, Allowance allowance) {
    this.access = access;
    this.allowance = allowance;
  }

  @Override
  public RemoteSession getSession(
      URIish address, CredentialsProvider provider, FS files, int timeout)
      throws TransportException {
    return new BoundedSession(access.getSession(address, provider, files, timeout), allowance);
  }

  @Override
  public String getType() {
    return access.getType();
  }

  private record BoundedSession(RemoteSession2 session, Allowance allowance)
      implements RemoteSession2 {

    @Override
    public Process exec(String command, int timeout) throws IOException {
      return new BoundedProcess(session.exec(command, timeout), allowance);
    }

    @Override
    public Process exec(String command, Map<String, String> environment, int timeout)
        throws IOException {
      return new BoundedProcess(session.exec(command, environment, timeout), allowance);
    }

    @Override
    public void disconnect() {
      session.disconnect();
    }
  }

  /** A command on the other side. */
  private static final class BoundedProcess extends Process {

    private final Process process;
    private final InputStream data;
    private final InputStream words;

    BoundedProcess(Process process, Allowance allowance) {
      this.process = process;
      this.data = allowance.bound(process.getInputStream(), process::destroy);
      this.words = allowance.part(MOST_WORDS).bound(process.getErrorStream(), process::destroy);
    }

    @Override
    public OutputStream getOutputStream() {
      return process.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return data;
    }

    @Override
    public InputStream getErrorStream() {
      return words;
    }

    @Override
    public int waitFor() throws InterruptedException {
      return process.waitFor();
    }

    @Override
    public int exitValue() {
      return process.exitValue();
    }

    @Override
    public void destroy() {
      process.destroy();
    }
  }
}
