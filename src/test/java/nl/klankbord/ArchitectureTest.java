package nl.klankbord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;

/// Who may use whom. The table below is the one of the README; adding a package is adding a line.
@AnalyzeClasses(packages = "nl.klankbord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "nl.klankbord.";

    private static final Set<String> TALK = Set.of("exercise", "conversation", "person", "ui", "i18n");

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(entry("i18n", Set.of()), entry("ui", Set.of("i18n")),
            entry("settings", Set.of("ui", "i18n")), entry("person", Set.of("ui", "i18n")),
            entry("conversation", Set.of("person", "ui", "i18n")), entry("exercise", Set.of("conversation", "person",
                    "ui", "i18n")),
            entry("workspace", TALK), entry("dossier", TALK), entry("today", TALK),
            entry("search", TALK), entry("report", TALK), entry("demo", Set.of("exercise", "conversation", "person",
                    "i18n")),
            entry("store", Set.of("exercise", "conversation", "person", "settings", "search", "ui",
                    "i18n")));

    private static final Set<String> VIEW = Set.of("exercise.step", "exercise.picture", "exercise.catalog",
            "exercise.result", "exercise.run", "conversation", "ui", "i18n");

    static final Map<String, Set<String>> INSIDE_EXERCISE = Map.ofEntries(entry("exercise.step", Set.of()), entry(
            "exercise.picture", Set.of("exercise.step")),
            entry("exercise.catalog", Set.of("exercise.step", "i18n")),
            entry("exercise.result",
                    Set.of("exercise.step", "exercise.catalog", "conversation", "person", "i18n")),
            entry("exercise.run", Set.of("exercise.step", "exercise.catalog", "exercise.result", "conversation",
                    "ui", "i18n")),
            entry("exercise.line", VIEW), entry("exercise.cards", VIEW), entry(
                    "exercise.bipolar", VIEW),
            entry("exercise.view", Stream.concat(VIEW.stream(), Stream.of("exercise.line", "exercise.cards",
                    "exercise.bipolar")).collect(Collectors.toSet())));

    private static String pkg(String name) {
        return ROOT + name + "..";
    }

    private static String[] pkgs(String name, Set<String> more) {
        return Stream.concat(Stream.of(name), more.stream()).map(ArchitectureTest::pkg).toArray(String[]::new);
    }

    @ArchTest
    static void packagesUseOnlyWhatTheyMay(JavaClasses classes) {
        Stream.of(MAY_USE, INSIDE_EXERCISE).forEach(table -> table.forEach((name, allowed) -> noClasses().that()
                .resideInAPackage(pkg(name)).should().dependOnClassesThat(resideInAPackage("nl.klankbord..").and(not(
                        resideInAnyPackage(pkgs(name, allowed)))))
                .because(name + " may use only " + allowed)
                .allowEmptyShould(true).check(classes)));
    }

    @ArchTest
    static void everyPackageStandsInTheTable(JavaClasses classes) {
        classes.stream().map(JavaClass::getPackageName).distinct().forEach(p -> {
            var name = p.substring(Math.min(p.length(), ROOT.length()));
            var top = name.split("\\.")[0];
            assertTrue(top.equals("app") || MAY_USE.containsKey(top), p + " is missing in the table");
            assertTrue(!top.equals("exercise") || INSIDE_EXERCISE.containsKey(name), p + " is missing in the table");
            assertTrue(top.equals("exercise") || top.equals(name), p + ": packages stay flat");
        });
    }

    @ArchTest
    static final ArchRule noCycles = slices().matching("nl.klankbord.(**)").should().beFreeOfCycles();

    /// Classes of this name and those nested in them.
    private static String named(String pattern) {
        return "(" + pattern + ")(\\$.*)?";
    }

    /// Using one of these of a class or what is derived from it, be it called or handed on as a method reference.
    private static DescribedPredicate<JavaAccess<?>> uses(String owner, String... names) {
        return DescribedPredicate.describe(owner + " " + List.of(names), a -> a.getTargetOwner().isAssignableTo(owner)
                && List.of(names).contains(a.getTarget().getName()));
    }

    @ArchTest
    static final ArchRule viewModelsKnowNoSceneGraph = noClasses().that().haveNameMatching(named(".*ViewModel"))
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule dataKnowsNoToolkit = noClasses().that().resideInAnyPackage(pkg("person"), pkg("conversation"),
            pkg("exercise.step"), pkg("exercise.picture"), pkg("exercise.catalog"), pkg("exercise.result")).and()
            .haveNameNotMatching(named(
                    ".*(View|ViewModel|Cell)"))
            .should().dependOnClassesThat().resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule stepsArePureData = noClasses().that().resideInAPackage(pkg("exercise.step")).should()
            .dependOnClassesThat().resideOutsideOfPackages("java..", "com.fasterxml.jackson.annotation..",
                    "org.jspecify..", "nl.klankbord.exercise.step..");

    @ArchTest
    static final ArchRule onlyViewsOfTheReportDraw = noClasses().that().resideInAPackage(pkg("report")).and()
            .haveNameNotMatching(named(".*View")).should().dependOnClassesThat().resideInAPackage("javafx.scene..");

    @ArchTest
    static final ArchRule sqlOnlyInStore = noClasses().that().resideOutsideOfPackage(pkg("store")).should()
            .dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule pdfOnlyInReport = noClasses().that().resideOutsideOfPackage(pkg("report")).should()
            .dependOnClassesThat().resideInAnyPackage("com.openhtmltopdf..", "org.apache..");

    @ArchTest
    static final ArchRule jsonOnlyInJsonClasses = noClasses().that().haveNameNotMatching(named(".*Json")).should()
            .dependOnClassesThat().resideInAnyPackage("tools.jackson..");

    @ArchTest
    static final ArchRule threadsOnlyInTasks = noClasses().that().haveNameNotMatching(named(".*\\.ui\\.FxTasks"))
            .should().dependOnClassesThat().haveNameMatching("java\\.util\\.Timer|java\\.util\\.concurrent\\."
                    + "(Executors|.*PoolExecutor|ForkJoin.*)|javafx\\.concurrent\\..*")
            .orShould().accessTargetWhere(uses("java.lang.Thread", "<init>", "ofPlatform", "ofVirtual",
                    "startVirtualThread"))
            .orShould().accessTargetWhere(uses("java.util.concurrent.CompletableFuture", "runAsync", "supplyAsync",
                    "completeAsync", "thenRunAsync", "thenApplyAsync", "thenAcceptAsync", "delayedExecutor"))
            .orShould().accessTargetWhere(uses("java.util.Collection", "parallelStream"))
            .orShould().accessTargetWhere(uses("javafx.application.Platform", "runLater"));

    @ArchTest
    static final ArchRule dialogsOnlyInDialogs = noClasses().that().haveNameNotMatching(named(".*\\.ui\\.FxDialogs"))
            .should().dependOnClassesThat().haveNameMatching(named(
                    "javafx\\.scene\\.control\\.(Alert|.*Dialog|DialogPane)|javafx\\.stage\\.(File|Directory)Chooser"));

    @ArchTest
    static final ArchRule viewsKnowNoPorts = noClasses().that().haveNameMatching(named(".*View")).should()
            .dependOnClassesThat(DescribedPredicate.describe("are ports", ArchitectureTest::isPort));

    /// A port is an interface of a feature that the store implements.
    private static boolean isPort(JavaClass type) {
        return type.isInterface() && type.getPackageName().startsWith(ROOT)
                && type.getAllSubclasses().stream().anyMatch(
                        c -> c.getPackageName().equals(ROOT + "store")
                                && !c.getPackageName().equals(type.getPackageName()));
    }

    @ArchTest
    static void everyPortIsKnownAsOne(JavaClasses classes) {
        var ports = classes.stream().filter(ArchitectureTest::isPort).map(JavaClass::getSimpleName).toList();
        assertTrue(ports.containsAll(List.of("Persons", "Conversations", "Notes", "Agreements", "ExerciseResults",
                "SearchIndex")), ports::toString);
    }

    @ArchTest
    static final ArchRule noSingletons = noMethods().should().haveName("getInstance");

    @ArchTest
    static final ArchRule noStaticState = noFields().that().areStatic().and().doNotHaveName("$assertionsDisabled")
            .should().notBeFinal();

    /// A list made on the way out is held by nobody, and what listens to it stops hearing anything.
    @ArchTest
    static final ArchRule listsForViewsAreFields = noMethods().should(ArchCondition.from(DescribedPredicate.describe(
            "make a list for views", m -> m.getMethodCallsFromSelf().stream().anyMatch(c -> c.getTargetOwner()
                    .isEquivalentTo(FXCollections.class) && c.getName().startsWith("unmodifiable")))));

    /// A binding to a scene that is only a condition is forgotten while the node is in no scene.
    @ArchTest
    static final ArchRule conditionsAreHeld = noClasses().should().accessTargetWhere(uses(
            "javafx.beans.binding.ObjectExpression", "isNotNull", "isNull"));

    @ArchTest
    static final ArchRule noNetwork = noClasses().should().dependOnClassesThat().haveNameMatching(
            "java\\.net\\.(.*Socket.*|.*URLConnection|URLClassLoader|Inet.*|http\\..*|NetworkInterface)"
                    + "|java\\.nio\\.channels\\.(.*Socket.*|.*DatagramChannel|AsynchronousChannelGroup)"
                    + "|javax\\.(net|naming)\\..*|java\\.rmi\\..*|com\\.sun\\.net\\..*|javafx\\.scene\\.web\\..*")
            .orShould().accessTargetWhere(uses("java.net.URL", "openStream", "openConnection", "getContent"));
}
