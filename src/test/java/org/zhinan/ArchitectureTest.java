package org.zhinan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.zhinan");

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.zhinan.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachPackageUsesOnlyThoseBeforeIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("page")
        .definedBy("org.zhinan.page")
        .layer("clean")
        .definedBy("org.zhinan.clean")
        .layer("passage")
        .definedBy("org.zhinan.passage")
        .layer("analysis")
        .definedBy("org.zhinan.analysis")
        .layer("index")
        .definedBy("org.zhinan.index")
        .layer("search")
        .definedBy("org.zhinan.search")
        .layer("cli")
        .definedBy("org.zhinan.cli")
        .layer("maven")
        .definedBy("org.zhinan.maven")
        .whereLayer("page")
        .mayNotAccessAnyLayer()
        .whereLayer("clean")
        .mayOnlyAccessLayers("page")
        .whereLayer("passage")
        .mayOnlyAccessLayers("page", "clean")
        .whereLayer("analysis")
        .mayNotAccessAnyLayer()
        .whereLayer("index")
        .mayOnlyAccessLayers("page", "clean", "passage", "analysis")
        .whereLayer("search")
        .mayOnlyAccessLayers("page", "index", "passage", "analysis")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("maven")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void lucenesTypesStayInAnalysisIndexAndSearch() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.zhinan.analysis", "org.zhinan.index", "org.zhinan.search")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void jsoupsTypesStayInPage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zhinan.page")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void mavensTypesStayInMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zhinan.maven")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.maven..")
        .check(CLASSES);
  }
}
