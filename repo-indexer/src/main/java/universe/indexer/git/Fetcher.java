package universe.indexer.git;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;
import universe.indexer.AddressGuard;
import universe.indexer.Allowance;
import universe.indexer.Credentials;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.indexer.RepositorySource;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.SnapshotDamaged;

/** Brings the wanted commit of a repository into its mirror. */
final class Fetcher {

  private static final String FETCHED = "refs/universe/fetched";

  /** How JGit and the SSH library say it; neither has an exception for it. */
  private static final Pattern NO_ENTRY =
      Pattern.compile("not authorized|[Aa]uth fail|[Aa]uthentication|not permitted|Cannot log in");

  private final AddressGuard guard;
  private final GuardedHttp http;
  private final IndexLimits limits;

  Fetcher(AddressGuard guard, GuardedHttp http, IndexLimits limits) {
    this.guard = guard;
    this.http = http;
    this.limits = limits;
  }

  /**
   * The wanted commit, which is in the mirror now.
   *
   * @throws IOException when it is the mirror that is at fault
   */
  ObjectId fetch(Mirror mirror, RepositorySource source) throws IOException, RepositoryUnavailable {
    var allowance = new Allowance(limits.advertisedBytes(), limits.fetchTimeout());
    try (var attempt = new Attempt(mirror, source, allowance);
        var transport = open(attempt)) {
      Wanted wanted;
      try (var connection = transport.openFetch()) {
        wanted = Wanted.of(connection.getRefs(), source.reference());
        allowance.raiseTo(limits.transferBytes());
        bring(mirror, connection, wanted, allowance);
      } catch (NotSupportedException | TransportException e) {
        throw explained(attempt, e);
      } catch (OutOfMemoryError e) {
        // One array for one object; it was never made, so nobody else goes short of it.
        throw new RepositoryUnavailable(
            "repository-too-large",
            source.address() + " has objects that do not fit into memory",
            "files of a reasonable size",
            e);
      }
      return remember(mirror, wanted);
    }
  }

  private void bring(Mirror mirror, FetchConnection connection, Wanted wanted, Allowance allowance)
      throws IOException {
    if (!mirror.getObjectDatabase().has(wanted.id())) {
      var folder = mirror.getDirectory().toPath();
      var limit = new FetchLimit(folder, limits, allowance);
      connection.fetch(limit, List.of(wanted.ref()), Set.of());
    }
  }

  /** Keeps what was fetched from being pruned, and tells the next fetch what we have. */
  private static ObjectId remember(Mirror mirror, Wanted wanted)
      throws IOException, RepositoryUnavailable {
    try (var walk = new RevWalk(mirror)) {
      var commit = walk.parseCommit(wanted.id());
      RefUpdate update = mirror.updateRef(FETCHED);
      update.setNewObjectId(commit);
      update.setForceUpdate(true);
      update.update();
      return commit.copy();
    } catch (IncorrectObjectTypeException e) {
      throw new RepositoryUnavailable(
          "reference-missing",
          wanted.ref().getName() + " leads to something that is no commit",
          "a branch, a tag or a commit",
          e);
    }
  }

  private Transport open(Attempt attempt) throws RepositoryUnavailable {
    var source = attempt.source();
    try {
      var transport = transport(attempt, parse(source.address()));
      transport.setTimeout((int) Math.max(1, limits.idleTimeout().toSeconds()));
      // Objects are never checked out; what is wrong with one of them must not hide the others.
      transport.setCheckFetchedObjects(false);
      if (source.credentials() instanceof Credentials.Basic basic) {
        transport.setCredentialsProvider(new HomeCredentials(URI.create(source.address()), basic));
      }
      return transport;
    } catch (NoRemoteRepositoryException e) {
      throw gone(source.address(), e);
    } catch (IOException e) {
      throw RepositoryUnavailable.because(source.address(), e);
    }
  }

  private Transport transport(Attempt attempt, URIish address)
      throws IOException, RepositoryUnavailable {
    var source = attempt.source();
    var scheme = address.getScheme();
    if ((scheme == null && address.getHost() == null) || "file".equals(scheme)) {
      guard.checkLocal(Path.of(address.getPath()));
      return Transport.open(attempt.mirror(), address);
    }
    if ("https".equals(scheme) || "http".equals(scheme)) {
      guard.checkWeb(URI.create(source.address()));
      var transport = Transport.open(attempt.mirror(), address);
      GuardedConnection.watch(transport, http, attempt.home());
      return transport;
    }
    if (scheme == null || "ssh".equals(scheme)) {
      var transport = Transport.open(attempt.mirror(), withUser(address, source.credentials()));
      attempt.ssh = SshAccess.prepare(transport, guard, source.credentials(), attempt.allowance());
      return transport;
    }
    throw new RepositoryUnavailable(
        "address-unsupported",
        "%s: %s addresses are not fetched".formatted(source.address(), scheme),
        "an address of https, ssh or http");
  }

  private static URIish withUser(URIish address, Credentials credentials) {
    return address.getUser() == null && credentials instanceof Credentials.SshKey key
        ? address.setUser(key.username())
        : address;
  }

  private static URIish parse(String address) throws RepositoryUnavailable {
    try {
      var parsed = new URIish(address);
      if (parsed.getPass() != null) {
        throw new RepositoryUnavailable(
            "address-with-password",
            "the address holds a password",
            "an address without one; credentials go apart from it");
      }
      return parsed;
    } catch (URISyntaxException e) {
      throw new RepositoryUnavailable(
          "address-malformed", address + " is no address", "https://host/path.git", e);
    }
  }

  private static RepositoryUnavailable explained(Attempt attempt, IOException e)
      throws SnapshotDamaged {
    var address = attempt.source().address();
    var refusedKey = attempt.ssh == null ? null : attempt.ssh.refusal(address, e);
    if (refusedKey != null) {
      return refusedKey;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case TooLargeObjectInPackException tooLarge -> {
          return new RepositoryUnavailable(
              "repository-too-large",
              address + ": " + tooLarge.getMessage(),
              "files of a reasonable size",
              e);
        }
        case NoRemoteRepositoryException nothing -> {
          return gone(address, e);
        }
        case MissingObjectException _, CorruptObjectException _ when !attempt.mirror().isNew() ->
            throw new SnapshotDamaged(e);
        default -> {}
      }
    }
    var message = String.valueOf(e.getMessage());
    if (NO_ENTRY.matcher(message).find()) {
      return RepositoryUnavailable.accessDenied(address, e);
    }
    return RepositoryUnavailable.because(address, e);
  }

  private static RepositoryUnavailable gone(String address, IOException cause) {
    return new RepositoryUnavailable(
        "repository-gone",
        address + " is no Git repository (any more), or hidden from us",
        "the address of a Git repository, and credentials where it wants some",
        cause);
  }

  /** One fetch, with all that has to be closed after it. */
  private static final class Attempt implements AutoCloseable {

    private final Mirror mirror;
    private final RepositorySource source;
    private final Allowance allowance;

    /** JGit leaves the answers open that it does not read; what is open blocks the pool. */
    private final List<Closeable> opened = new ArrayList<>();

    private @Nullable SshAccess ssh;

    Attempt(Mirror mirror, RepositorySource source, Allowance allowance) {
      this.mirror = mirror;
      this.source = source;
      this.allowance = allowance;
    }

    Mirror mirror() {
      return mirror;
    }

    RepositorySource source() {
      return source;
    }

    Allowance allowance() {
      return allowance;
    }

    GuardedConnection.Home home() {
      return new GuardedConnection.Home(URI.create(source.address()), allowance, opened);
    }

    @Override
    public void close() throws IOException {
      for (var each : opened) {
        each.close();
      }
    }
  }
}
