package universe.spec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of this house, as sentences. */
class ArchitectureTests {

  private static final JavaClasses SPEC =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("universe.spec");

  @Test
  void knowsOnlyTheLanguageAndItsParsers() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "universe.spec..",
                "org.jspecify.annotations..",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation..",
                "com.networknt.schema.."))
        .because("it is a library that any program can use")
        .check(SPEC);
  }

  @Test
  void knowsNoNetworkAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.sql..", "javax.."))
        .because("files come from outside, and nothing in them makes us fetch more")
        .check(SPEC);
  }

  @Test
  void hiddenRoomsKnowNothingOfPackages() {
    noClasses()
        .that(
            resideInAnyPackage(
                "universe.spec.json..", "universe.spec.options..", "universe.spec.template.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage("universe.spec")
                .or(resideInAnyPackage("universe.spec.workload..", "universe.spec.marathon..")))
        .because("JSON, schemas and templates are of use without packages, and are tested so")
        .check(SPEC);
  }

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching("universe.spec.(*)..").should().beFreeOfCycles().check(SPEC);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)")
        .because("such names hide what a class is for")
        .check(SPEC);
  }
}
