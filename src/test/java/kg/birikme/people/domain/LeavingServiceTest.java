package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import kg.birikme.access.Acting;
import kg.birikme.access.RoleSource;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.people.Office;
import kg.birikme.people.People;
import kg.birikme.people.Post;
import kg.birikme.people.domain.StaffPage.Joined;
import kg.birikme.school.YearId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trials 17 to 19, teacher 8 and 16: leaving is one act, and what was stays true. */
@BirikmeTest
@Tag("R17")
class LeavingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private StaffService staff;

    @Autowired
    private ClassService classes;

    @Autowired
    private MembershipCorrections corrections;

    @Autowired
    private StaffPages pages;

    @Autowired
    private People people;

    @Autowired
    private RoleSource roles;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void everythingHeldEndsWithTheLastDay() {
        sample.within(cast -> {
            LeavingService.Preview shown = Acting.as(cast.director(), () -> leaving.preview(cast.secretary(), TODAY));
            assertThat(shown.offices()).containsExactly(Office.SECRETARY);
            assertThat(shown.memberships()).hasSize(1);

            Acting.as(cast.director(), () -> leaving.leave(cast.secretary(), shown.version(), TODAY));

            assertThat(people.officeOn(Role.SECRETARY, TODAY.plusDays(1))).isEmpty();
            assertThat(people.membersOn(TODAY.plusDays(1)))
                    .noneMatch(one -> one.staff().equals(cast.secretary()));
            assertThat(people.membersOn(TODAY)).anyMatch(one -> one.staff().equals(cast.secretary()));
            assertThat(roles.standingOf(cast.secretary(), TODAY.plusDays(1)).roles())
                    .isEmpty();
        });
    }

    @Test
    void anAdministratorLetsNobodyGoWhoSigns() {
        sample.within(cast -> {
            for (StaffId person : new StaffId[] {cast.director(), cast.deputyTeaching(), cast.chair()}) {
                assertThatThrownBy(
                                () -> Acting.asAdministrator(cast.person("A01"), () -> leaving.leave(person, 0, TODAY)))
                        .isInstanceOf(ActionForbidden.class);
            }
            Acting.as(cast.director(), () -> leaving.leave(cast.deputyTeaching(), 0, TODAY));
            assertThat(Acting.as(cast.director(), () -> pages.person(cast.deputyTeaching()))
                            .posts())
                    .filteredOn(one -> one.post() == Post.DEPUTY_TEACHING)
                    .allMatch(one -> TODAY.equals(one.days().to()));
        });
    }

    @Test
    void aMembershipIsNotEndedBehindAMeetingAttended() {
        sample.within(cast -> {
            attended(cast, LocalDate.of(2026, 10, 5));
            Joined membership = membership(cast, cast.person("M09"));

            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class,
                    () -> Acting.as(
                            cast.director(),
                            () -> staff.leave(membership.id(), membership.version(), LocalDate.of(2022, 9, 1))));
            assertThat(refusal.messageKey()).isEqualTo("people.refusal.happened");
            assertThat(catchThrowableOfType(
                            RuleViolation.class,
                            () -> Acting.as(
                                    cast.director(),
                                    () -> leaving.leave(cast.person("M09"), 0, LocalDate.of(2026, 10, 4)))))
                    .isNotNull();

            Acting.as(
                    cast.director(),
                    () -> staff.leave(membership.id(), membership.version(), LocalDate.of(2026, 10, 5)));
        });
    }

    @Test
    void whoeverHoldsAnOfficeDoesNotLeaveTheAssociationBesides() {
        sample.within(cast -> {
            Joined membership = membership(cast, cast.secretary());
            assertThat(catchThrowableOfType(
                                    RuleViolation.class,
                                    () -> Acting.as(
                                            cast.director(),
                                            () -> staff.leave(membership.id(), membership.version(), TODAY)))
                            .messageKey())
                    .isEqualTo("people.refusal.holdsOffice");
        });
    }

    @Test
    void theStartOfAMembershipIsCorrectedWithAReasonThatStays() {
        sample.within(cast -> {
            StaffId person = cast.person("M09");
            Joined before = membership(cast, person);
            jdbc.sql("update membership set from_day = '2026-11-20' where id = ?")
                    .param(before.id())
                    .update();
            jdbc.sql("update staff set works_from = '2026-11-20' where id = ?")
                    .param(person.value())
                    .update();

            assertThatThrownBy(() -> Acting.asAdministrator(
                            cast.person("A01"),
                            () -> corrections.correct(before.id(), before.version(), TODAY, "ката")))
                    .isInstanceOf(ActionForbidden.class);
            assertThat(catchThrowableOfType(
                                    InvalidInput.class,
                                    () -> Acting.as(
                                            cast.chair(),
                                            () -> corrections.correct(
                                                    before.id(), before.version(), LocalDate.of(2026, 9, 1), " ")))
                            .field())
                    .isEqualTo("reason");
            Acting.as(
                    cast.chair(),
                    () -> corrections.correct(
                            before.id(), before.version(), LocalDate.of(2026, 9, 1), "тизмеде күнү жок болчу"));

            Joined after = membership(cast, person);
            assertThat(after.from()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(after.corrections()).singleElement().satisfies(one -> {
                assertThat(one.before()).isEqualTo(LocalDate.of(2026, 11, 20));
                assertThat(one.reason()).isEqualTo("тизмеде күнү жок болчу");
            });
            attended(cast, LocalDate.of(2026, 10, 5));
            assertThat(catchThrowableOfType(
                                    RuleViolation.class,
                                    () -> Acting.as(
                                            cast.director(),
                                            () -> corrections.correct(
                                                    after.id(),
                                                    after.version(),
                                                    LocalDate.of(2026, 11, 1),
                                                    "жаңылыштык")))
                            .messageKey())
                    .isEqualTo("people.refusal.happened");
        });
    }

    @Test
    void aClassIsTakenFromNobodySilently() {
        sample.within(cast -> {
            YearId year = sample.year();
            String other = jdbc.sql(
                            "select grade || '-' || letter from class_leading where year_id = ? and staff_id = ?")
                    .params(year.value(), cast.person("M09").value())
                    .query(String.class)
                    .single();
            int grade = Integer.parseInt(other.split("-")[0]);
            String letter = other.split("-")[1];

            InvalidInput asked = catchThrowableOfType(
                    InvalidInput.class,
                    () -> Acting.as(cast.chair(), () -> classes.lead(cast.person("M10"), year, grade, letter, false)));
            assertThat(asked.field()).isEqualTo("agreed");

            Acting.as(cast.chair(), () -> classes.lead(cast.person("M10"), year, grade, letter, true));
            assertThat(jdbc.sql("select count(*) from class_change where from_staff = ? and to_staff = ?")
                            .params(
                                    cast.person("M09").value(),
                                    cast.person("M10").value())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        });
    }

    /** A stored year refuses in words, before the database has to (trials 20). */
    @Test
    @Tag("R12")
    void noClassIsGivenInAStoredYear() {
        sample.within(cast -> {
            YearId year = sample.year();
            jdbc.sql(
                            "update academic_year set stored_on = date '2027-06-01', keep_until = date '2030-06-01' where id = ?")
                    .param(year.value())
                    .update();
            assertThat(catchThrowableOfType(
                                    RuleViolation.class,
                                    () -> Acting.as(
                                            cast.chair(), () -> classes.lead(cast.person("M10"), year, 8, "А", true)))
                            .clause())
                    .isEqualTo(Clause.r(12));
        });
    }

    private Joined membership(DemoCast cast, StaffId person) {
        return Acting.as(cast.director(), () -> pages.person(person))
                .memberships()
                .get(0);
    }

    private void attended(DemoCast cast, LocalDate day) {
        clock.set(day.minusDays(20));
        meetings.held(cast, day);
        clock.set(TODAY);
    }
}
