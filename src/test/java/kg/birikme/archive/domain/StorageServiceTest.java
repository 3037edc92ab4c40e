package kg.birikme.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.archive.ArchiveFixture;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.plan.PlanFixture;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.school.AssociationSettings;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.Years;
import kg.birikme.school.domain.SchoolDetails;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** The chair hands over, the deputy accepts; what is missing is named, what is stored stays. */
@BirikmeTest
class StorageServiceTest {

    private static final String SLUG = ArchiveFixture.SLUG;

    @Autowired
    SampleSchool sample;

    @Autowired
    ArchiveFixture fixture;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    PlanFixture plans;

    @Autowired
    StorageService storage;

    @Autowired
    YearAnalysisService analyses;

    @Autowired
    ArchivePages pages;

    @Autowired
    Years years;

    @Autowired
    MutableClock clock;

    @Autowired
    Schools schools;

    @Autowired
    SchoolService profile;

    @Autowired
    List<Deeds> sources;

    @Test
    @Tag("R12")
    void namesEverythingThatIsMissingAndRefuses() {
        sample.within(cast -> {
            protocols.written(cast);
            meetings.planned(cast, LocalDate.of(2026, 12, 10));
            clock.set(ArchiveFixture.DAY);
            Acting.as(cast.chair(), () -> {
                assertThat(pages.page(SLUG).missing())
                        .extracting(ClosingGap::key)
                        .contains("planNotInForce", "meetingOpen", "protocolUnsigned", "analysisUnsigned");
                assertThatThrownBy(() -> storage.handOver(
                                SLUG,
                                UUID.randomUUID(),
                                Set.of(),
                                storage.offer(SLUG).shown(),
                                ""))
                        .isInstanceOf(RuleViolation.class);
                assertThat(pages.page(SLUG).row().transfer()).isNull();
            });
        });
    }

    @Test
    @Tag("R12")
    void theDeputyAcceptsWhatTheChairHandedOverAndTheYearIsReadOnly() {
        sample.within(cast -> {
            fixture.handedOver(cast);
            assertThat(years.bySlug(SLUG).stored()).isFalse();
            fixture.accept(cast);
            assertThat(years.bySlug(SLUG).stored()).isTrue();
            Acting.as(cast.deputyTeaching(), () -> {
                ArchivePage page = pages.page(SLUG);
                assertThat(page.row().year().state()).isEqualTo(StorageState.KEPT);
                assertThat(page.row().year().keepUntil()).isEqualTo(LocalDate.of(2030, 6, 4));
                assertThat(page.lines())
                        .extracting(ActLine::kind)
                        .contains(KeptDocument.Kind.PLAN, KeptDocument.Kind.JOURNAL);
                assertThat(page.lines()).allMatch(line -> line.sheets() > 0);
            });
            Acting.as(cast.chair(), () -> {
                assertThatThrownBy(() -> analyses.markSeen(SLUG)).isInstanceOf(RuleViolation.class);
                assertThatThrownBy(() -> storage.takeBack(SLUG)).isInstanceOf(RuleViolation.class);
            });
        });
    }

    /** Attack H9: no date of a post or an office is moved behind a signature, whichever it was. */
    @Test
    @Tag("R11")
    @Tag("R12")
    void whatWasSignedInTheYearsEndIsADeedOfPostAndOffice() {
        sample.within(cast -> {
            fixture.handedOver(cast);
            fixture.accept(cast);
            LocalDate first = LocalDate.of(2026, 9, 1);
            assertThat(deeds(cast.deputyTeaching(), Capacity.POST, first))
                    .contains("analysis.deed.signed", "archive.deed.accepted", "plan.deed.AGREED");
            assertThat(deeds(cast.chair(), Capacity.CHAIR, first))
                    .contains("archive.deed.handedOver", "protocol.deed.signed");
            assertThat(deeds(cast.director(), Capacity.POST, first)).containsOnly("plan.deed.APPROVED");
            assertThat(deeds(cast.deputyTeaching(), Capacity.POST, ArchiveFixture.DAY.plusDays(1)))
                    .isEmpty();
            assertThat(deeds(cast.deputyTeaching(), Capacity.CHAIR, first)).isEmpty();
        });
    }

    private Set<String> deeds(StaffId person, Capacity capacity, LocalDate first) {
        return sources.stream()
                .flatMap(source -> source.of(person, capacity, first, LocalDate.of(2027, 12, 31)).stream())
                .map(Deed::messageKey)
                .collect(Collectors.toSet());
    }

    @Test
    @Tag("R12")
    @Tag("B18")
    void documentsAreKeptAsLongAsTheSchoolHasSettledAndNeverLessThanThreeYears() {
        sample.within(cast -> {
            settle(cast, 5);
            fixture.handedOver(cast);
            fixture.accept(cast);
            Acting.as(
                    cast.deputyTeaching(),
                    () -> assertThat(pages.page(SLUG).row().year().keepUntil()).isEqualTo(LocalDate.of(2032, 6, 4)));
            assertThatThrownBy(() -> settle(cast, 2)).isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    private void settle(DemoCast cast, int storageYears) {
        Acting.as(cast.director(), () -> {
            SchoolProfile now = schools.profile();
            AssociationSettings was = now.settings();
            profile.describe(
                    new SchoolDetails(
                            now.fullNameKy(),
                            now.fullNameRu(),
                            now.shortNameKy(),
                            now.shortNameRu(),
                            now.placeKy(),
                            now.placeRu(),
                            now.districtKy(),
                            now.districtRu(),
                            now.orderNumber(),
                            now.orderDate(),
                            now.usualRoom()),
                    new AssociationSettings(
                            was.noticeLeadDays(),
                            was.protocolReminderDays(),
                            was.dueSoonDays(),
                            was.quorumPercent(),
                            was.programmesDue(),
                            was.yearAnalysisDue(),
                            storageYears),
                    now.version());
        });
    }

    @Test
    @Tag("R12")
    void whatTheYearHasGoesAlongWithItsSheetsCounted() {
        sample.within(cast -> {
            fixture.complete(cast);
            Acting.as(cast.chair(), () -> {
                assertThat(storage.offer(SLUG).optional())
                        .containsExactly(KeptDocument.Kind.ATTENDANCE, KeptDocument.Kind.ANALYSIS);
                storage.handOver(
                        SLUG,
                        UUID.randomUUID(),
                        EnumSet.allOf(KeptDocument.Kind.class),
                        storage.offer(SLUG).shown(),
                        "");
                assertThat(pages.page(SLUG).lines())
                        .filteredOn(line -> line.kind() == KeptDocument.Kind.ATTENDANCE)
                        .singleElement()
                        .satisfies(line -> assertThat(line.sheets()).isEqualTo(1));
            });
            fixture.accept(cast);
            assertThat(years.bySlug(SLUG).stored()).isTrue();
        });
    }

    @Test
    @Tag("R12")
    void anActTakenBackIsNotTheOneThatIsAccepted() {
        sample.within(cast -> {
            fixture.handedOver(cast);
            Acting.as(cast.deputyTeaching(), () -> {
                ArchiveRow.Transfer seen = fixture.act();
                storage.takeBack(SLUG);
                fixture.handOver(cast);
                assertThatThrownBy(() -> storage.accept(SLUG, seen.id(), seen.version(), ""))
                        .isInstanceOf(RuleViolation.class);
            });
            assertThat(years.bySlug(SLUG).stored()).isFalse();
        });
    }

    @Test
    @Tag("R12")
    void aMeetingPlannedAfterTheHandingOverStopsTheAcceptance() {
        sample.within(cast -> {
            fixture.handedOver(cast);
            meetings.planned(cast, LocalDate.of(2027, 6, 10));
            clock.set(ArchiveFixture.DAY);
            assertThatThrownBy(() -> fixture.accept(cast)).isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Tag("R12")
    void oneIsNotBothWhoHandsOverAndWhoAccepts() {
        sample.within(cast -> {
            fixture.complete(cast);
            Acting.as(
                    cast.deputyTeaching(),
                    () -> assertThatThrownBy(() -> storage.handOver(
                                    SLUG,
                                    UUID.randomUUID(),
                                    Set.of(),
                                    storage.offer(SLUG).shown(),
                                    ""))
                            .isInstanceOf(ActionForbidden.class));
            fixture.handOver(cast);
            Acting.as(cast.chair(), () -> {
                ArchiveRow.Transfer act = fixture.act();
                assertThatThrownBy(() -> storage.accept(SLUG, act.id(), act.version(), ""))
                        .isInstanceOf(ActionForbidden.class);
            });
        });
    }

    @Test
    @Tag("R12")
    void twoAcceptancesAtOnceStoreTheYearOnce() {
        sample.within(cast -> {
            fixture.handedOver(cast);
            ArchiveRow.Transfer act = Acting.as(cast.deputyTeaching(), fixture::act);
            Callable<Boolean> accepting = () -> SchoolContext.within(
                    cast.school(),
                    () -> Acting.as(cast.deputyTeaching(), () -> {
                        storage.accept(SLUG, act.id(), act.version(), "");
                        return true;
                    }));
            ExecutorService both = Executors.newFixedThreadPool(2);
            try {
                for (Future<Boolean> one : both.invokeAll(List.of(accepting, accepting))) {
                    assertThat(one.get()).isTrue();
                }
            } catch (Exception failed) {
                throw new AssertionError(failed);
            } finally {
                both.shutdownNow();
            }
            assertThat(years.bySlug(SLUG).stored()).isTrue();
        });
    }

    @ParameterizedTest
    @Tag("R12")
    @CsvSource(textBlock = """
            HAND_OVER,         OPEN,              CHAIR
            TAKE_BACK,         HANDED_OVER,       CHAIR DEPUTY_TEACHING
            ACCEPT,            HANDED_OVER,       DEPUTY_TEACHING
            KEEP_LONGER,       TERM_ENDED,        DEPUTY_TEACHING DIRECTOR
            PROPOSE_DISPOSAL,  TERM_ENDED,        DEPUTY_TEACHING
            WITHDRAW_DISPOSAL, DISPOSAL_PROPOSED, DEPUTY_TEACHING DIRECTOR
            CONFIRM_DISPOSAL,  DISPOSAL_PROPOSED, DIRECTOR
            """)
    void eachStepHasItsPersonAndItsPlace(ArchiveAction action, StorageState where, String whose) {
        Set<Role> theirs = EnumSet.noneOf(Role.class);
        for (String role : whose.split(" ")) {
            theirs.add(Role.valueOf(role));
        }
        for (StorageState state : StorageState.values()) {
            for (Role role : Role.values()) {
                Actor actor =
                        new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "Ат", Set.of(role));
                assertThat(new ArchivePermissions(actor, state).may(action))
                        .as(role + " " + action + " " + state)
                        .isEqualTo(state == where && theirs.contains(role));
            }
        }
    }
}
