package universe.server.catalog.web;

/** A version that only brings a command line was asked for its template. */
class TemplateMissing extends RuntimeException {

  TemplateMissing(String name, String version) {
    super("%s %s has no template: it only brings a command line".formatted(name, version));
  }
}
