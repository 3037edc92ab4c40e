package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.domain.ItemContent;
import kg.birikme.plan.domain.PlanApproval;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanTexts;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.SampleSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a plan to a state by the steps that people would take. Works within the school of the moment. */
@Component
public class PlanFixture {

    public static final MeetingReference MEETING =
            new MeetingReference(UUID.fromString("00000000-0000-0000-0000-000000000001"), 1, LocalDate.of(2026, 8, 28));
    public static final Consideration CONSIDERATION =
            new Consideration(MEETING.meetingId(), 1, LocalDate.of(2026, 8, 28));

    private final PlanDrafting drafting;
    private final PlanApproval approval;
    private final PlanPages pages;
    private final Plans plans;
    private final SampleSchool sample;
    private final TransactionTemplate transaction;

    PlanFixture(
            PlanDrafting drafting,
            PlanApproval approval,
            PlanPages pages,
            Plans plans,
            SampleSchool sample,
            TransactionTemplate transaction) {
        this.drafting = drafting;
        this.approval = approval;
        this.pages = pages;
        this.plans = plans;
        this.sample = sample;
        this.transaction = transaction;
    }

    public YearId year() {
        return sample.year();
    }

    /** An empty plan. */
    public PlanId empty(DemoCast cast) {
        PlanId id = new PlanId(UUID.randomUUID());
        Acting.as(cast.chair(), () -> drafting.start(id, year()));
        return id;
    }

    /** A draft that may be sent on as soon as a meeting has considered it: seven items. */
    public PlanId draft(DemoCast cast) {
        PlanId id = empty(cast);
        Acting.as(cast.chair(), () -> {
            drafting.write(
                    id, 0, new PlanTexts("Тарбия", "Сапатты жогорулатуу", List.of("а", "б", "в", "г"), "Аткарылды"));
            for (int quarter = 1; quarter <= 4; quarter++) {
                drafting.addItem(id, UUID.randomUUID(), meeting(cast.chair(), quarter));
            }
            drafting.addItem(id, UUID.randomUUID(), event(cast.chair(), FormOfWork.OPEN_CLASS_HOUR));
            drafting.addItem(id, UUID.randomUUID(), event(cast.chair(), FormOfWork.EXTRACURRICULAR));
            drafting.addItem(id, UUID.randomUUID(), work(cast.chair(), "Отчетторду кабыл алуу"));
        });
        return id;
    }

    /** As {@link #draft}, with so many items more. */
    public PlanId draftWith(DemoCast cast, int more) {
        PlanId id = draft(cast);
        // In one transaction: the plan is read once and not for each of hundreds of items.
        Acting.as(
                cast.chair(),
                () -> transaction.executeWithoutResult(status -> IntStream.range(0, more)
                        .forEach(i -> drafting.addItem(id, UUID.randomUUID(), work(cast.person("M05"), "Иш " + i)))));
        return id;
    }

    public PlanId considered(DemoCast cast) {
        PlanId id = draft(cast);
        consider(cast, id);
        return id;
    }

    public void consider(DemoCast cast, PlanId id) {
        Acting.as(cast.chair(), () -> {
            plans.putBeforeMeeting(id, MEETING);
            plans.considered(id, CONSIDERATION);
        });
    }

    public PlanId sent(DemoCast cast) {
        PlanId id = considered(cast);
        send(cast, id);
        return id;
    }

    public void send(DemoCast cast, PlanId id) {
        Acting.as(cast.chair(), () -> approval.send(id, version(id)));
    }

    public PlanId agreed(DemoCast cast) {
        PlanId id = sent(cast);
        agree(cast, id);
        return id;
    }

    public void agree(DemoCast cast, PlanId id) {
        Acting.as(cast.deputyTeaching(), () -> approval.agree(id, version(id), false));
    }

    public PlanId approved(DemoCast cast) {
        PlanId id = agreed(cast);
        approve(cast, id);
        return id;
    }

    public void approve(DemoCast cast, PlanId id) {
        Acting.as(cast.director(), () -> approval.approve(id, version(id), false));
    }

    public int version(PlanId id) {
        return pages.head(year(), id).version();
    }

    public PlanStatus status(PlanId id) {
        return pages.head(year(), id).status();
    }

    public static ItemContent meeting(StaffId person, int quarter) {
        return item(
                PlanSection.MEETINGS,
                quarter + "-жыйын",
                FormOfWork.SITTING,
                PlanTerm.inQuarter(quarter, List.of()),
                person);
    }

    public static ItemContent event(StaffId person, FormOfWork form) {
        return item(PlanSection.OPEN_EVENTS, "Иш-чара", form, PlanTerm.inMonths(List.of(10)), person);
    }

    public static ItemContent work(StaffId person, String content) {
        return item(PlanSection.CONTROL, content, null, PlanTerm.quarterEnds(), person);
    }

    public static ItemContent item(
            PlanSection section, String content, @Nullable FormOfWork form, @Nullable PlanTerm term, StaffId person) {
        return new ItemContent(
                section, form != null, content, "", form, term, List.of(person), null, "натыйжа", List.of(24), "");
    }
}
