package universe.server.repository;

/** Another repository has this name. */
public class RepositoryNameTaken extends RuntimeException {

  public RepositoryNameTaken(String name) {
    super("there is a repository named \"%s\" already".formatted(name));
  }
}
