package universe.server.runtime.docker;

import com.github.dockerjava.transport.DockerHttpClient;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Asks for answers as they are, and lets go of those that are not read to their end. The transport
 * would take them packed by gzip: an engine beside us then spends most of its time on packing the
 * archives of volumes. And it would read all that is left before it lets go.
 */
record Unpacked(DockerHttpClient transport) implements DockerHttpClient {

  @Override
  public Response execute(Request request) {
    return new Answer(
        transport.execute(
            Request.builder().from(request).putHeader("Accept-Encoding", "identity").build()));
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }

  /** An answer whose connection ends with its body. */
  private record Answer(Response response) implements Response {

    @Override
    public int getStatusCode() {
      return response.getStatusCode();
    }

    @Override
    public Map<String, List<String>> getHeaders() {
      return response.getHeaders();
    }

    @Override
    public InputStream getBody() {
      return new FilterInputStream(response.getBody()) {
        @Override
        public void close() {
          response.close();
        }
      };
    }

    @Override
    public void close() {
      response.close();
    }
  }
}
