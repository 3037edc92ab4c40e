package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.MeetingMoving;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.oversight.Task;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An approved revision that puts a line on another day is told to whoever holds what was planned for the old one (chair B10). */
@BirikmeTest
@Tag("R1")
class OffPlanTest {

    private static final LocalDate OLD = LocalDate.of(2026, 12, 10);
    private static final LocalDate NEW = LocalDate.of(2026, 12, 17);
    private static final String SLUG = "2026-2027";

    @Autowired
    SampleSchool sample;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanPages pages;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingMoving moving;

    @Autowired
    Meetings meetings;

    @Autowired
    ActivityService activities;

    @Autowired
    Signals signals;

    @Autowired
    Years years;

    @Autowired
    CurrentActor currentActor;

    @Test
    void whoHoldsWhatWasPlannedForTheOldDayIsShownTheNewOne() {
        sample.within(cast -> {
            StaffId holder = cast.person("M09");
            PlanId first = twoDatedLines(cast);
            ItemView meeting = Acting.as(cast.chair(), () -> line(PlanSection.MEETINGS));
            ItemView event = Acting.as(cast.chair(), () -> line(PlanSection.OPEN_EVENTS));
            MeetingId id = new MeetingId(UUID.randomUUID());
            Acting.as(
                    cast.chair(),
                    () -> planning.plan(
                            id,
                            sample.year(),
                            new MeetingTexts("Кезектеги", "", false, meeting.line()),
                            new ScheduleWish(OLD, LocalTime.of(14, 30), "12-кабинет", null)));
            int activity = Acting.as(
                    cast.chair(),
                    () -> activities.plan(
                            new ActivityId(UUID.randomUUID()), sample.year(), seminar(event.line()), List.of(holder)));
            assertThat(tasks(cast.chair())).as("as planned").isEmpty();

            revised(cast, first);
            String moveMeeting = "/years/2026-2027/meetings/" + meetings.get(id).no() + "/move";
            String moveActivity = "/years/2026-2027/activities/" + activity + "/edit";
            assertThat(tasks(cast.chair())).extracting(Task::href).containsExactlyInAnyOrder(moveMeeting, moveActivity);
            assertThat(tasks(holder)).singleElement().satisfies(task -> {
                assertThat(task.href()).isEqualTo(moveActivity);
                assertThat(task.due()).isEqualTo(NEW);
            });
            assertThat(tasks(cast.person("M05"))).as("nobody else's matter").isEmpty();
            assertThat(meetings.get(id).date()).as("nothing moves by itself").isEqualTo(OLD);

            Acting.as(
                    cast.chair(),
                    () -> moving.move(new MeetingMoving.Move(
                            id,
                            meetings.get(id).version(),
                            new ScheduleWish(OLD.plusDays(1), LocalTime.of(14, 30), "12-кабинет", null),
                            "Ылайыктуу күн",
                            "",
                            null)));
            assertThat(tasks(cast.chair()))
                    .as("the chair has decided")
                    .extracting(Task::href)
                    .containsExactly(moveActivity);
        });
    }

    private static ActivityDetails seminar(UUID line) {
        return SomeActivity.of(
                ActivityKind.SEMINAR,
                "Семинар",
                "",
                OLD,
                null,
                null,
                "12-кабинет",
                SchoolClass.of(5, null, "Б"),
                line,
                false);
    }

    private PlanId twoDatedLines(DemoCast cast) {
        PlanId id = plans.draft(cast);
        Acting.as(cast.chair(), () -> {
            drafting.addItem(
                    id,
                    UUID.randomUUID(),
                    PlanFixture.item(
                            PlanSection.MEETINGS, "Кезектеги", FormOfWork.SITTING, PlanTerm.onDate(OLD), cast.chair()));
            drafting.addItem(
                    id,
                    UUID.randomUUID(),
                    PlanFixture.item(
                            PlanSection.OPEN_EVENTS,
                            "Семинар",
                            FormOfWork.SEMINAR,
                            PlanTerm.onDate(OLD),
                            cast.chair()));
        });
        way(cast, id);
        return id;
    }

    private void revised(DemoCast cast, PlanId first) {
        PlanId second = new PlanId(UUID.randomUUID());
        Acting.as(cast.chair(), () -> {
            drafting.revise(first, second);
            for (PlanSection section : List.of(PlanSection.MEETINGS, PlanSection.OPEN_EVENTS)) {
                ItemView item = line(section);
                drafting.changeItem(
                        second,
                        item.id(),
                        item.version(),
                        PlanFixture.item(
                                section,
                                item.content().content(),
                                item.content().form(),
                                PlanTerm.onDate(NEW),
                                cast.chair()));
            }
        });
        way(cast, second);
    }

    private void way(DemoCast cast, PlanId id) {
        plans.consider(cast, id);
        plans.send(cast, id);
        plans.agree(cast, id);
        plans.approve(cast, id);
    }

    /** The dated line of the newest revision's section. */
    private ItemView line(PlanSection section) {
        return pages.page(SLUG, null).orElseThrow().items().stream()
                .filter(item -> item.content().section() == section
                        && item.content().term() != null
                        && item.content().term().date().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Task> tasks(StaffId person) {
        return Acting.as(
                person,
                () -> StepTasks.of(years.bySlug(SLUG), signals.of(years.bySlug(SLUG), currentActor.get()), OLD).stream()
                        .filter(task -> task.messageKey().equals("oversight.task.offPlan"))
                        .toList());
    }
}
