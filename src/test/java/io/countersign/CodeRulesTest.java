package io.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What holds inside the modules; a rule that matches nothing fails, so that a renamed package does not silence it. */
class CodeRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.countersign");

    private static final DescribedPredicate<JavaClass> FEATURE_ROOT =
            describe("the root of a module", type -> type.getPackageName().matches("io\\.countersign\\.[a-z]+"));

    private static final DescribedPredicate<JavaClass> FEATURE_ADAPTER = describe(
            "adapters of a feature",
            type -> type.getPackageName().matches("io\\.countersign\\.[a-z]+\\.(web|process)(\\..*)?"));

    @Test
    void engineIsKnownToAdaptersOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "io.countersign.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the engine can then be exchanged for a fork by renaming imports in a few packages")
                .check(PRODUCT);
    }

    @Test
    void domainKnowsNoAdapters() {
        noClasses()
                .that(are(FEATURE_ROOT))
                .should()
                .dependOnClassesThat(FEATURE_ADAPTER)
                .because("what is right must not depend on the door somebody came through")
                .check(PRODUCT);
    }

    @Test
    void rowsAreTheDomains() {
        noClasses()
                .that(are(FEATURE_ADAPTER))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.data.jpa..",
                        "org.springframework.data.repository.."))
                .because("adapters call use cases; only those read and write rows")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Delegate)")
                .andShould()
                .haveNameNotMatching(".*\\.(Abstract|Base)[A-Z].*")
                .because("a class whose name says nothing has no purpose of its own")
                .check(PRODUCT);
    }

    @Test
    void delegatesMapAndNothingElse() {
        classes()
                .that()
                .implement(JavaDelegate.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .notBePublic()
                .andShould(haveOneConstructorWithAtMost(2))
                .because("a delegate hands variables to one use case and the outcome back")
                .check(PRODUCT);
    }

    @Test
    void dependenciesComeByConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("a class says in its constructor what it needs")
                .check(PRODUCT);
    }

    @Test
    void timeIsInjected() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "reads the machine's clock",
                        (JavaMethodCall call) -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .because("tests and replays must be able to say what time it is")
                .check(PRODUCT);
    }

    @Test
    void amountsAreDecimal() {
        noFields()
                .that()
                .areDeclaredInClassesThat(FEATURE_ROOT)
                .should(haveAFloatingType())
                .because("binary fractions lose fen")
                .check(PRODUCT);
    }

    @Test
    void transactionsBelongToUseCases() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(FEATURE_ADAPTER)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("a use case is a transaction; a door or a delegate is none")
                .check(PRODUCT);
    }

    /** Spring 6.2 does not read JSpecify's annotation: without the word a call that leaves the parameter out is refused. */
    @Test
    void parametersThatMayBeMissingAreNotRequired() {
        List<Parameter> wrong = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class) || type.isAnnotatedWith(Controller.class))
                .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                .flatMap(method -> Stream.of(method.getParameters()))
                .filter(parameter -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class)
                        && parameter.getAnnotation(RequestParam.class).required())
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static ArchCondition<JavaClass> haveOneConstructorWithAtMost(int parameters) {
        return new ArchCondition<>("have one constructor with at most " + parameters + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean fits = type.getConstructors().size() == 1
                        && type.getConstructors().stream()
                                .allMatch(constructor ->
                                        constructor.getRawParameterTypes().size() <= parameters);
                events.add(new SimpleConditionEvent(type, fits, type.getName() + " has more to do than to map"));
            }
        };
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> haveAFloatingType() {
        return new ArchCondition<>("be double or float") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean floating = List.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(field.getRawType().getName());
                events.add(new SimpleConditionEvent(field, floating, field.getFullName()));
            }
        };
    }
}
