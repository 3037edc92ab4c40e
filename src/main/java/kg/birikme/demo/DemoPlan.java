package kg.birikme.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoData.Item;
import kg.birikme.demo.DemoData.Meeting;
import kg.birikme.demo.DemoData.PlanFile;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.plan.domain.ItemContent;
import kg.birikme.plan.domain.PlanApproval;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanMarks;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanTexts;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolContext;

/** Drafts the sample plan and takes it its way, with the return that the sample year knows. */
public class DemoPlan {

    private static final String ANALYSIS =
            "Өткөн окуу жылында беш жыйын жана он үч ачык класстык саат өткөрүлдү, пландын көпчүлүк пункттары аткарылды. "
                    + "Өз ара катышуулар аз болду, талдоолор кеч жазылды.";

    /** The item whose term the deputy asks to make exact. */
    private static final String VAGUE = "P10";

    private final PlanDrafting drafting;
    private final PlanApproval approval;
    private final PlanMarks marks;
    private final PlanPages pages;

    public DemoPlan(PlanDrafting drafting, PlanApproval approval, PlanMarks marks, PlanPages pages) {
        this.drafting = drafting;
        this.approval = approval;
        this.marks = marks;
        this.pages = pages;
    }

    /**
     * The chair drafts the plan.
     *
     * @param yearsBack how many years before the sample year; dates are moved by it
     */
    public PlanId draft(DemoCast cast, YearId year, int yearsBack) {
        PlanId plan = new PlanId(id("plan " + yearsBack));
        PlanFile file = DemoData.plan();
        Map<Integer, Meeting> meetings =
                DemoData.meetings().meetings().stream().collect(Collectors.toMap(Meeting::no, meeting -> meeting));
        Acting.as(cast.chair(yearsBack), () -> {
            drafting.start(plan, year);
            drafting.write(plan, version(year, plan), new PlanTexts(file.theme(), file.aim(), file.tasks(), ANALYSIS));
            for (Item item : file.items()) {
                PlanTerm term = item.id().equals(VAGUE) && yearsBack == 0
                        ? PlanTerm.inQuarter(4, List.of(4))
                        : earlier(item.term().term(), yearsBack);
                ItemContent content = content(cast, new DemoYear(year, yearsBack), item, term, meetings);
                drafting.addItem(plan, itemId(item.id(), yearsBack), content);
            }
        });
        return plan;
    }

    /** The chair sends it on. */
    public void send(DemoCast cast, YearId year, PlanId plan, int yearsBack) {
        Acting.as(cast.chair(yearsBack), () -> approval.send(plan, version(year, plan)));
    }

    /** The deputy returns it once, the chair puts the term right. */
    public void returnAndMend(DemoCast cast, YearId year, PlanId plan) {
        Acting.as(
                cast.deputyTeaching(),
                () -> approval.giveBack(plan, version(year, plan), "10-пункттун мөөнөтүн тактаңыз", false));
        Map<Integer, Meeting> meetings =
                DemoData.meetings().meetings().stream().collect(Collectors.toMap(Meeting::no, meeting -> meeting));
        Item vague = DemoData.plan().items().stream()
                .filter(item -> item.id().equals(VAGUE))
                .findFirst()
                .orElseThrow();
        Acting.as(
                cast.chair(),
                () -> drafting.changeItem(
                        plan,
                        itemId(VAGUE, 0),
                        0,
                        content(cast, new DemoYear(year, 0), vague, vague.term().term(), meetings)));
    }

    /** The deputy agrees. */
    public void agree(DemoCast cast, YearId year, PlanId plan) {
        Acting.as(cast.deputyTeaching(), () -> approval.agree(plan, version(year, plan), false));
    }

    /** The director approves. */
    public void approve(DemoCast cast, YearId year, PlanId plan) {
        Acting.as(cast.director(), () -> approval.approve(plan, version(year, plan), false));
    }

    /** Marks what has been done of the plan in force; meetings mark their own lines. */
    public void mark(DemoCast cast, PlanId plan, int yearsBack, LocalDate on) {
        Acting.as(cast.chair(yearsBack), () -> {
            for (Item item : DemoData.plan().items()) {
                DoneState state = state(yearsBack == 0 ? item.state() : item.yearEnd());
                if (item.meeting() == null && state != DoneState.NONE) {
                    String reason = state == DoneState.PARTLY ? "Калганы кийинки мөөнөткө калды" : "";
                    marks.mark(plan, itemId(item.id(), yearsBack), 0, state, on, reason);
                }
            }
        });
    }

    private int version(YearId year, PlanId plan) {
        return pages.head(year, plan).version();
    }

    private static ItemContent content(
            DemoCast cast, DemoYear year, Item item, PlanTerm term, Map<Integer, Meeting> meetings) {
        Meeting meeting = meetings.get(item.meeting() == null ? 0 : item.meeting());
        String questions = meeting == null
                ? ""
                : meeting.agenda().stream()
                        .map(question -> year.words(question.title()))
                        .collect(Collectors.joining("\n"));
        return new ItemContent(
                PlanSection.valueOf(item.section()),
                item.event(),
                year.words(item.content()),
                questions,
                item.form() == null ? null : FormOfWork.valueOf(item.form()),
                term,
                item.responsible().stream().map(cast::person).toList(),
                item.group() == null ? null : ResponsibleGroup.valueOf(item.group()),
                item.expected(),
                List.of(),
                "");
    }

    private static PlanTerm earlier(PlanTerm term, int yearsBack) {
        return new PlanTerm(
                term.kind(),
                term.from() == null ? null : term.from().minusDays(364L * yearsBack),
                term.to() == null ? null : term.to().minusDays(364L * yearsBack),
                term.months(),
                term.quarter(),
                term.words());
    }

    private static DoneState state(String name) {
        return name.equals("PLANNED") ? DoneState.NONE : DoneState.valueOf(name);
    }

    private static UUID itemId(String shortId, int yearsBack) {
        return id("item " + shortId + " " + yearsBack);
    }

    private static UUID id(String what) {
        String name = SchoolContext.required().value() + "/" + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
