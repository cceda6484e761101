package org.needlewise.ui;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import org.needlewise.WrittenClasses;

@AnalyzeClasses(packages = "org.needlewise.ui", importOptions = WrittenClasses.class)
class ScreensArchitectureTest {

    private static final String UI = "org.needlewise.ui";
    private static final String VISIT = UI + ".visit..";
    private static final String PARTS = UI + ".parts..";
    private static final String SHELL = UI + ".shell..";

    @ArchTest
    static final ArchRule theRootHoldsNoClass = noClasses()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAPackage(UI)
            .because("each class has a room that says what it is for");

    @ArchTest
    static final ArchRule noScreenKnowsAnotherOrWhatStandsAroundIt = slices().matching(UI + ".(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(VISIT, PARTS))
            .because("what several screens show is one of their parts");

    @ArchTest
    static final ArchRule aVisitKnowsNothingThatIsShown = noClasses()
            .that()
            .resideInAPackage(VISIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PARTS)
            .because("parts know the visit, and nothing points back");

    @ArchTest
    static final ArchRule looksAreLeftToTheStyleSheets = noClasses()
            .that()
            .resideOutsideOfPackage(SHELL)
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(name("getStyle")))
            .because("only the shell sets a computed value, the clinic's colour");

    @ArchTest
    static final ArchRule everyEventOfTheBrowserIsHeardInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(UI + ".parts.Shown")
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(name("addEventListener")))
            .orShould()
            .beAnnotatedWith(DomEvent.class)
            .because("only there is a tap ignored that was meant for what is no longer shown");

    @ArchTest
    static final ArchRule whatARouteShowsIsCalledAViewAndIsNobodyElses = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .implement(HasErrorParameter.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule nothingElseIsCalledAView = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .beAnnotatedWith(Route.class)
            .orShould()
            .implement(HasErrorParameter.class);
}
