package kg.birikme.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import kg.birikme.access.Acting;
import kg.birikme.access.OwnPassword;
import kg.birikme.access.RoleSource;
import kg.birikme.followup.EvidenceSource;
import kg.birikme.growth.AttestationPetitions;
import kg.birikme.people.Deeds;
import kg.birikme.people.OpenMatters;
import kg.birikme.plan.MeetingChoices;
import kg.birikme.plan.SelfEducationTopics;
import kg.birikme.plan.UnplannedWork;
import kg.birikme.protocol.MinutesPrefill;
import kg.birikme.protocol.RecommendationControl;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SettingsLink;
import kg.birikme.school.SignalSource;
import kg.birikme.school.StaffChoices;
import kg.birikme.school.YearCarrying;
import kg.birikme.seal.PaperSource;
import kg.birikme.seal.SealSource;
import kg.birikme.web.FrameSource;
import kg.birikme.web.HomeNotice;
import kg.birikme.web.NavigationEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Habits of the house that a reader would otherwise have to watch over. */
@AnalyzeClasses(packages = "kg.birikme", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(
                            DescribedPredicate.describe("a time", (JavaClass type) -> TIMES.contains(type.getName())))))
                    .and(DescribedPredicate.describe(
                            "without a clock",
                            (JavaCall<?> call) -> call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))))
            .because("tests and the demonstration set the clock; nothing else may tell the time");

    @ArchTest
    static final ArchRule timeIsNotAskedOfTheSystem = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Calendar.class, "getInstance")
            .because("tests and the demonstration set the clock");

    /** What a module tells the house: collected from all of them, or asked by a module below. */
    private static final Set<Class<?>> CONTRIBUTIONS = Set.of(
            NavigationEntry.class,
            SettingsLink.class,
            HomeNotice.class,
            FrameSource.class,
            RoleSource.class,
            SignalSource.class,
            ClosingCheck.class,
            KeptDocuments.class,
            YearCarrying.class,
            StaffChoices.class,
            SealSource.class,
            PaperSource.class,
            Deeds.class,
            OpenMatters.class,
            MeetingChoices.class,
            UnplannedWork.class,
            EvidenceSource.class,
            SelfEducationTopics.class,
            AttestationPetitions.class,
            MinutesPrefill.class,
            RecommendationControl.class);

    private static final DescribedPredicate<JavaClass> A_CONTRIBUTION = DescribedPredicate.describe(
            "a contribution", type -> CONTRIBUTIONS.stream().anyMatch(type::isEquivalentTo));

    @ArchTest
    static final ArchRule contributionsStandInOneClassOfAModulesRoot = methods()
            .that()
            .haveRawReturnType(A_CONTRIBUTION)
            .and()
            .areAnnotatedWith(Bean.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching("kg\\.birikme\\.[a-z]+\\.[A-Za-z]+Contributions")
            .because("one look shows what a module tells the house");

    @ArchTest
    static final ArchRule contributionsAreMadeNowhereElse = noClasses()
            .that(DescribedPredicate.describe(
                    "are none themselves",
                    type -> CONTRIBUTIONS.stream()
                            .noneMatch(one -> type.getName().startsWith(one.getName()))))
            .should()
            .beAssignableTo(A_CONTRIBUTION)
            .because("a contribution is a method of the module's contributions, or a reader's that it names");

    @ArchTest
    static final ArchRule entitiesStayAtHome = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("..domain..")
            .because("pages and other modules get records, never an aggregate");

    @ArchTest
    static final ArchRule repositoriesStayAtHome = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("only the module's services load and save");

    @ArchTest
    static final ArchRule domainKnowsNoPages = noClasses()
            .that()
            .resideInAPackage("kg.birikme.*.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kg.birikme.(*).web..")
            .because("pages depend on rules, not the reverse");

    @ArchTest
    static final ArchRule controllersAreNotCalledFromOutside = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("an address is the only way to a controller");

    @ArchTest
    static final ArchRule pagesHoldNoTransaction = noClasses()
            .that()
            .resideInAPackage("kg.birikme.*.web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("one service method is one use case and one transaction");

    @ArchTest
    static final ArchRule controllersHoldNoTransaction = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("kg.birikme.*.web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("one service method is one use case and one transaction");

    @ArchTest
    static final ArchRule pagesKnowNoTables = noClasses()
            .that()
            .resideInAPackage("kg.birikme.*.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc..")
            .because("pages read records that the module's services give them");

    @ArchTest
    static final ArchRule whatIsSignedAsksForTheOwnPassword = fields().that()
            .haveName("password")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Form")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("kg.birikme.access..", "kg.birikme.setup..")
            .should()
            .beAnnotatedWith(OwnPassword.class)
            .because("one rule says what a password may be, and b:sign asks for it");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith(Autowired.class).because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule nothingIsPrintedBesideTheLog = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("the log is the one place to look");

    @ArchTest
    static final ArchRule nobodyActsForAnother = noClasses()
            .that()
            .resideOutsideOfPackages("kg.birikme.access..", "kg.birikme.setup..", "kg.birikme.demo..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Acting.class)
            .because(
                    "within such a block no password is asked for: the first start and the demonstration alone vouch for it");
}
