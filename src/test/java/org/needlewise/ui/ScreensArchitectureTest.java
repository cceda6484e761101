package org.needlewise.ui;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import org.needlewise.WrittenClasses;

@AnalyzeClasses(packages = "org.needlewise.ui", importOptions = WrittenClasses.class)
class ScreensArchitectureTest {

    private static final String LAYOUT = "org.needlewise.ui.layout..";

    @ArchTest
    static final ArchRule noScreenKnowsAnother = slices().matching("org.needlewise.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(LAYOUT))
            .because("what several screens show is part of the layout");

    @ArchTest
    static final ArchRule looksAreLeftToTheStyleSheets = noClasses()
            .that()
            .resideOutsideOfPackage(LAYOUT)
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(name("getStyle")))
            .because("only the layout sets a computed value, the clinic's colour");

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
