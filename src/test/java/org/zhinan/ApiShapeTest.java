package org.zhinan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a user of the library meets: types of the JDK and public ones of our own. */
class ApiShapeTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // The goals are public for Maven, which shows them its own types.
          .withImportOption(location -> !location.contains("/org/zhinan/maven/"))
          .importPackages("org.zhinan");

  @Test
  void publicClassesShowTypesOfTheJdkAndOurOwnButForThoseThatLendLucenesToOthers() {
    Map<String, Set<String>> lent =
        Map.of(
            // Who indexes with Lucene himself plugs it in.
            "org.zhinan.analysis.AdviceAnalyzer",
            Set.of("org.apache.lucene.analysis.Analyzer"),
            "org.zhinan.analysis.ZhinanTokenizer",
            Set.of(
                "org.apache.lucene.analysis.util.SegmentingTokenizerBase",
                "org.apache.lucene.util.AttributeFactory"),
            "org.zhinan.analysis.ZhinanTokenizerFactory",
            Set.of(
                "org.apache.lucene.analysis.Tokenizer",
                "org.apache.lucene.analysis.TokenizerFactory",
                "org.apache.lucene.util.AttributeFactory",
                "org.apache.lucene.util.ResourceLoader",
                "org.apache.lucene.util.ResourceLoaderAware"),
            "org.zhinan.analysis.AdviceTokenizerFactory",
            Set.of(
                "org.apache.lucene.analysis.Tokenizer",
                "org.apache.lucene.analysis.TokenizerFactory",
                "org.apache.lucene.util.AttributeFactory",
                "org.apache.lucene.util.ResourceLoader",
                "org.apache.lucene.util.ResourceLoaderAware"),
            "org.zhinan.analysis.FoldingFilter",
            Set.of(
                "org.apache.lucene.analysis.TokenFilter", "org.apache.lucene.analysis.TokenStream"),
            "org.zhinan.analysis.FoldingFilterFactory",
            Set.of(
                "org.apache.lucene.analysis.TokenFilterFactory",
                "org.apache.lucene.analysis.TokenStream"),
            // The package search asks it.
            "org.zhinan.index.PublishedIndex",
            Set.of("org.apache.lucene.search.IndexSearcher"),
            "org.zhinan.index.PublishedIndex$Inquiry",
            Set.of("org.apache.lucene.search.IndexSearcher"));
    assertEquals(lent, foreignTypes(CLASSES));
  }

  /** What the rule has to find, each kind of place once. */
  public abstract static class Leaky<T extends Query> implements Supplier<Term> {
    /** A field. */
    protected int[] known = {};

    /** A type inside another. */
    public List<Map<String, IndexReader[]>> generic() {
      return List.of();
    }

    /** Something that a user cannot name. */
    public Hidden hidden() {
      return new Hidden();
    }

    /** Something that no user sees. */
    org.apache.lucene.document.Document unseen() {
      return new org.apache.lucene.document.Document();
    }
  }

  static final class Hidden {}

  @Test
  void theRuleFindsWhatIsPlanted() {
    Set<String> planted =
        Set.of(
            Term.class.getName(),
            Query.class.getName(),
            IndexReader.class.getName(),
            Hidden.class.getName());
    JavaClasses leaky = new ClassFileImporter().importClasses(Leaky.class, Hidden.class);
    // The class around it is a test's, which is not public.
    assertEquals(planted, foreignTypes(leaky.get(Leaky.class)));
    assertEquals(Map.of(), foreignTypes(leaky));
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItAnswers() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertTrue(packages.size() >= 7, packages::toString);
    for (String name : packages) {
      assertTrue(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class), name);
    }
    assertFalse(CLASSES.getPackage("org").isAnnotatedWith(NullMarked.class));
  }

  /** Returns the classes that show foreign types, each with these. */
  private static Map<String, Set<String>> foreignTypes(JavaClasses classes) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (JavaClass each : classes) {
      Set<String> foreign = foreignTypes(each);
      if (isPublic(each) && !foreign.isEmpty()) {
        found.put(each.getName(), foreign);
      }
    }
    return found;
  }

  private static Set<String> foreignTypes(JavaClass shown) {
    Stream<JavaType> declared =
        Stream.concat(
            Stream.concat(shown.getSuperclass().stream(), shown.getInterfaces().stream()),
            shown.getTypeParameters().stream());
    Stream<JavaClass> ofMembers =
        shown.getMembers().stream()
            .filter(member -> isShown(member, shown))
            .flatMap(ApiShapeTest::types);
    return Stream.concat(declared.flatMap(t -> t.getAllInvolvedRawTypes().stream()), ofMembers)
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !isKnown(type))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isShown(JavaMember member, JavaClass owner) {
    Set<JavaModifier> modifiers = member.getModifiers();
    boolean inherited =
        modifiers.contains(JavaModifier.PROTECTED)
            && !owner.getModifiers().contains(JavaModifier.FINAL);
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || inherited);
  }

  private static Stream<JavaClass> types(JavaMember member) {
    Stream<JavaClass> thrown =
        member instanceof JavaCodeUnit code
            ? code.getThrowsClause().getTypes().stream()
            : Stream.empty();
    return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
  }

  private static boolean isKnown(JavaClass type) {
    boolean ours = type.getPackageName().startsWith("org.zhinan");
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || (ours && isPublic(type));
  }

  /** Tells whether a class and those around it are public. */
  private static boolean isPublic(JavaClass type) {
    Optional<JavaClass> around = type.getEnclosingClass();
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && (around.isEmpty() || isPublic(around.get()));
  }
}
