package org.needlewise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packagesOf = Needlewise.class, importOptions = WrittenClasses.class)
class ArchitectureTest {

    private static final String CONTENT = "org.needlewise.content..";

    @ArchTest
    static final ArchRule onlyTheUserInterfaceKnowsVaadin = noClasses()
            .that()
            .resideOutsideOfPackage("org.needlewise.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("rules and content are tested without a browser");

    @ArchTest
    static final ArchRule onlyContentReadsFiles = noClasses()
            .that()
            .resideOutsideOfPackage(CONTENT)
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.clinic.Logo")
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.seal.KeyFile")
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.delivery.sending.OwnerOnly")
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.web.ReceivedRequest")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|java\\.io\\.(File|RandomAccessFile|.*Reader|FileInputStream)")
            .because(
                    "what is read from files is checked in one place; the clinic's logo, the key set and who may read the outbox's file are the exceptions; "
                            + "a request is no file");

    @ArchTest
    static final ArchRule onlyContentCachesContent = noClasses()
            .that()
            .resideOutsideOfPackage(CONTENT)
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.summary.Pdfs")
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.limits.RateLimits")
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.seal.Revocations")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.benmanes.caffeine..")
            .because("a second cache of modules would show what the content folder no longer holds; "
                    + "finished PDFs, the counters of limits and ended visits are none");

    @ArchTest
    static final ArchRule onlyCommandsWriteToTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.needlewise.content.CheckContent")
            .and()
            .doNotHaveFullyQualifiedName("org.needlewise.seal.Keys")
            .should(ACCESS_STANDARD_STREAMS)
            .because("everything else is logged, once and at the boundary");

    @ArchTest
    static final ArchRule noJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching("(?i).*(Impl|Manager|Helper|Utils?|DTO)$");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes)
                .extracting(JavaClass::getPackage)
                .isNotEmpty()
                .allMatch(used -> used.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void modulesUseOnlyTheModulesTheyMayUse() {
        ApplicationModules.of(Needlewise.class).verify();
    }
}
