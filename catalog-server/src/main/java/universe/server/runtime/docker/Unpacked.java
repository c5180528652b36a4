package universe.server.runtime.docker;

import com.github.dockerjava.transport.DockerHttpClient;
import java.io.IOException;

/**
 * Asks for answers as they are. The transport would take them packed by gzip: an engine beside us
 * then spends most of its time on packing the archives of volumes.
 */
record Unpacked(DockerHttpClient transport) implements DockerHttpClient {

  @Override
  public Response execute(Request request) {
    return transport.execute(
        Request.builder().from(request).putHeader("Accept-Encoding", "identity").build());
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
