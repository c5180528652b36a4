package universe.indexer.git;

import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import universe.indexer.Credentials;
import universe.indexer.GuardedHttp;

/** User name and password for the repository's own host; whoever it redirects to gets none. */
final class HomeCredentials extends UsernamePasswordCredentialsProvider {

  private final URI home;

  HomeCredentials(URI home, Credentials.Basic credentials) {
    super(credentials.username(), credentials.password());
    this.home = home;
  }

  @Override
  public boolean get(URIish address, CredentialItem... items) {
    try {
      return GuardedHttp.sameHost(home, new URI(address.toString())) && super.get(address, items);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
