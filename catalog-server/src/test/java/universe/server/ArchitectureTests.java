package universe.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("universe.server");

  @Test
  void featuresUseOnlyWhatTheyDeclare() {
    ApplicationModules.of(UniverseServer.class).verify();
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("universe.server.(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that can only be understood with another is no package")
        .check(SERVER);
  }

  @Test
  void onlyTheDockerBackendKnowsDocker() {
    noClasses()
        .that()
        .resideOutsideOfPackage("universe.server.runtime.docker..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.dockerjava..")
        .because("another backend must be able to take its place")
        .check(SERVER);
  }

  @Test
  void nobodyHereKnowsGit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.jgit..")
        .because("repositories are read by repo-indexer")
        .check(SERVER);
  }

  @Test
  void onlyTheEdgeKnowsHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "universe.server.*.web..",
            "universe.server.api..",
            "universe.server.identity.security..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
        .because("what a room does has nothing to do with who asks how")
        .check(SERVER);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)")
        .because("such a name says what the author felt, not what the class does")
        .check(SERVER);
  }

  @Test
  void ourOwnJsonIsJackson3() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "universe.server.runtime.docker..", "universe.server.api.description..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.fasterxml.jackson.core..")
                .or(resideInAPackage("com.fasterxml.jackson.databind..")))
        .because("two kinds of JSON trees in one house lead to two of everything")
        .check(SERVER);
  }
}
