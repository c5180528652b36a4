package universe.indexer.git;

import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.jspecify.annotations.Nullable;
import universe.indexer.RepositoryUnavailable;

/**
 * What is to be fetched.
 *
 * @param id the commit, or a tag that leads to it
 */
record Wanted(Ref ref, ObjectId id) {

  static Wanted of(Collection<Ref> offered, @Nullable String reference)
      throws RepositoryUnavailable {
    if (reference != null && ObjectId.isId(reference)) {
      var id = ObjectId.fromString(reference);
      return new Wanted(new ObjectIdRef.Unpeeled(Ref.Storage.NETWORK, id.name(), id), id);
    }
    var ref = reference == null ? defaultBranch(offered) : named(offered, reference);
    var id = ref.getObjectId();
    if (id == null) {
      throw new RepositoryUnavailable(
          "repository-empty",
          "the repository has no commits on " + ref.getName() + " yet",
          "a commit with packages");
    }
    return new Wanted(ref, id);
  }

  private static Ref named(Collection<Ref> offered, String reference) throws RepositoryUnavailable {
    for (var prefix : List.of("refs/heads/", "refs/tags/", "")) {
      for (var ref : offered) {
        if (ref.getName().equals(prefix + reference)) {
          return ref;
        }
      }
    }
    throw new RepositoryUnavailable(
        "reference-missing",
        "there is no branch or tag \"%s\"".formatted(reference),
        oneOf(offered));
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
    var branches = offered.stream().filter(ref -> ref.getName().startsWith("refs/heads/")).toList();
    if (branches.size() == 1) {
      return branches.getFirst();
    }
    if (branches.isEmpty()) {
      throw new RepositoryUnavailable(
          "repository-empty", "the repository has no commits yet", "a commit with packages");
    }
    throw new RepositoryUnavailable(
        "reference-missing", "the repository has no default branch", oneOf(offered));
  }

  private static String oneOf(Collection<Ref> offered) {
    var names =
        offered.stream()
            .map(Ref::getName)
            .filter(name -> name.startsWith("refs/heads/") || name.startsWith("refs/tags/"))
            .map(name -> name.replaceFirst("refs/(heads|tags)/", ""))
            .sorted()
            .limit(20)
            .toList();
    return names.isEmpty() ? "a branch" : "one of " + String.join(", ", names);
  }
}
