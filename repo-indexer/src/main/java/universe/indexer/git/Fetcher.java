package universe.indexer.git;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import universe.indexer.AddressGuard;
import universe.indexer.Credentials;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.indexer.RepositorySource;
import universe.indexer.RepositoryUnavailable;

/** Brings the wanted commit of a repository into its mirror. */
final class Fetcher {

  private static final String FETCHED = "refs/universe/fetched";

  private final AddressGuard guard;
  private final GuardedHttp http;
  private final IndexLimits limits;

  Fetcher(AddressGuard guard, GuardedHttp http, IndexLimits limits) {
    this.guard = guard;
    this.http = http;
    this.limits = limits;
  }

  /** The wanted commit, which is in the mirror now. */
  ObjectId fetch(Repository mirror, RepositorySource source)
      throws IOException, RepositoryUnavailable {
    try (var answers = new Answers();
        var transport = open(mirror, source, answers);
        var connection = transport.openFetch()) {
      var wanted = Wanted.of(connection.getRefs(), source.reference());
      return bring(mirror, connection, wanted);
    } catch (NoRemoteRepositoryException e) {
      throw new RepositoryUnavailable(
          "repository-gone", source.address() + " is no Git repository (any more)", e);
    } catch (TransportException e) {
      throw explained(source, e);
    } catch (NotSupportedException e) {
      throw new RepositoryUnavailable(
          "address-unsupported",
          source.address() + " cannot be fetched; https, ssh and http addresses can",
          e);
    }
  }

  private ObjectId bring(Repository mirror, FetchConnection connection, Wanted wanted)
      throws IOException, RepositoryUnavailable {
    if (!mirror.getObjectDatabase().has(wanted.id())) {
      var folder = mirror.getDirectory().toPath();
      connection.fetch(new FetchLimit(folder, limits), List.of(wanted.ref()), Set.of());
    }
    try (var walk = new RevWalk(mirror)) {
      var commit = walk.parseCommit(wanted.id());
      // Keeps it from being pruned, and tells the next fetch what we have.
      RefUpdate update = mirror.updateRef(FETCHED);
      update.setNewObjectId(commit);
      update.setForceUpdate(true);
      update.update();
      return commit.copy();
    }
  }

  private Transport open(Repository mirror, RepositorySource source, Answers answers)
      throws IOException, RepositoryUnavailable {
    var address = parse(source.address());
    var scheme = address.getScheme();
    Transport transport;
    if ((scheme == null && address.getHost() == null) || "file".equals(scheme)) {
      guard.checkLocal(Path.of(address.getPath()));
      transport = Transport.open(mirror, address);
    } else if ("https".equals(scheme) || "http".equals(scheme)) {
      guard.checkWeb(URI.create(source.address()));
      transport = Transport.open(mirror, address);
      GuardedConnection.watch(transport, http, limits, answers.opened());
    } else if (scheme == null || "ssh".equals(scheme)) {
      transport = Transport.open(mirror, withUser(address, source.credentials()));
      SshAccess.prepare(transport, guard, source.credentials());
    } else {
      throw new RepositoryUnavailable(
          "address-unsupported",
          "%s: %s addresses are not fetched; https, ssh and http are"
              .formatted(source.address(), scheme));
    }
    transport.setTimeout((int) limits.idleTimeout().toSeconds());
    // Objects are never checked out; what is wrong with one of them must not hide the others.
    transport.setCheckFetchedObjects(false);
    if (source.credentials() instanceof Credentials.Basic(var username, var password)) {
      transport.setCredentialsProvider(new UsernamePasswordCredentialsProvider(username, password));
    }
    return transport;
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
            "address-with-password", "the address holds a password; credentials go apart from it");
      }
      return parsed;
    } catch (URISyntaxException e) {
      throw new RepositoryUnavailable(
          "address-malformed", "%s is not an address".formatted(address), e);
    }
  }

  private static RepositoryUnavailable explained(RepositorySource source, TransportException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof universe.indexer.AddressRefused) {
        return new RepositoryUnavailable("address-refused", String.valueOf(cause.getMessage()), e);
      }
      if (cause instanceof FetchLimit.Exceeded) {
        return new RepositoryUnavailable(
            "repository-too-large", String.valueOf(cause.getMessage()), e);
      }
    }
    var message = String.valueOf(e.getMessage());
    if (message.contains("not authorized")
        || message.contains("Auth fail")
        || message.contains("authentication")) {
      return new RepositoryUnavailable(
          "access-denied",
          source.address() + " refuses our credentials, or wants some and has none",
          e);
    }
    return new RepositoryUnavailable("repository-unreachable", message, e);
  }

  /** JGit leaves the answers open that it does not read; what is open blocks the pool. */
  private record Answers(List<Closeable> opened) implements AutoCloseable {

    Answers() {
      this(new ArrayList<>());
    }

    @Override
    public void close() throws IOException {
      for (var each : opened) {
        each.close();
      }
    }
  }

  /**
   * What is to be fetched.
   *
   * @param id the commit, or a tag that leads to it
   */
  record Wanted(Ref ref, ObjectId id) {

    static Wanted of(Collection<Ref> offered, @org.jspecify.annotations.Nullable String reference)
        throws RepositoryUnavailable {
      if (reference != null && ObjectId.isId(reference)) {
        var id = ObjectId.fromString(reference);
        return new Wanted(new ObjectIdRef.Unpeeled(Ref.Storage.NETWORK, id.name(), id), id);
      }
      var ref = reference == null ? defaultBranch(offered) : named(offered, reference);
      var id = ref.getObjectId();
      if (id == null) {
        throw new RepositoryUnavailable(
            "repository-empty", "the repository has no commits on " + ref.getName() + " yet");
      }
      return new Wanted(ref, id);
    }

    private static Ref named(Collection<Ref> offered, String reference)
        throws RepositoryUnavailable {
      for (var prefix : List.of("refs/heads/", "refs/tags/", "")) {
        for (var ref : offered) {
          if (ref.getName().equals(prefix + reference)) {
            return ref;
          }
        }
      }
      throw new RepositoryUnavailable(
          "reference-missing",
          "there is no branch or tag \"%s\"; there is: %s".formatted(reference, names(offered)));
    }

    /** HEAD; where it leads nowhere, the one branch that everybody would take. */
    private static Ref defaultBranch(Collection<Ref> offered) throws RepositoryUnavailable {
      for (var name : List.of("HEAD", "refs/heads/main", "refs/heads/master")) {
        for (var ref : offered) {
          if (ref.getName().equals(name) && ref.getObjectId() != null) {
            return ref;
          }
        }
      }
      var branches =
          offered.stream().filter(ref -> ref.getName().startsWith("refs/heads/")).toList();
      if (branches.size() == 1) {
        return branches.getFirst();
      }
      if (branches.isEmpty()) {
        throw new RepositoryUnavailable("repository-empty", "the repository has no commits yet");
      }
      throw new RepositoryUnavailable(
          "reference-missing",
          "the repository has no default branch; name one of: " + names(offered));
    }

    private static String names(Collection<Ref> offered) {
      return String.join(
          ", ",
          offered.stream()
              .map(Ref::getName)
              .filter(name -> name.startsWith("refs/heads/") || name.startsWith("refs/tags/"))
              .map(name -> name.replaceFirst("refs/(heads|tags)/", ""))
              .sorted()
              .limit(20)
              .toList());
    }
  }
}
