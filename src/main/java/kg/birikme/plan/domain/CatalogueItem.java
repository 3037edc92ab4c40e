package kg.birikme.plan.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.shared.Clause;
import org.jspecify.annotations.Nullable;

/** What the regulation itself asks of a year, as items to begin a plan with. Their words stand in the message bundles. */
public enum CatalogueItem {
    MEETING_START(PlanSection.MEETINGS, FormOfWork.SITTING, () -> quarter(1), 25, 3, 8),
    MEETING_SECOND(PlanSection.MEETINGS, FormOfWork.SITTING, () -> quarter(2), 22, 3, 8),
    MEETING_THIRD(PlanSection.MEETINGS, FormOfWork.SITTING, () -> quarter(3), 27, 3, 8),
    MEETING_END(PlanSection.MEETINGS, FormOfWork.SITTING, () -> quarter(4), 30, 3, 8),
    LAST_YEAR(PlanSection.ORGANISATION, null, () -> months(8), 25, 1, 44),
    DATA_BANK(PlanSection.ORGANISATION, null, () -> months(9), 29, 17),
    CLASS_PLANS(PlanSection.ORGANISATION, null, () -> months(9), 25, 25),
    SELF_EDUCATION(PlanSection.ORGANISATION, null, () -> months(9), 22, 47),
    OPEN_HOURS_SCHEDULE(PlanSection.ORGANISATION, null, () -> months(9), 29, 9),
    NORMATIVE(PlanSection.ORGANISATION, FormOfWork.DISCUSSION, () -> quarter(1), 28, 28, 94),
    OPEN_HOURS_1(PlanSection.OPEN_EVENTS, FormOfWork.OPEN_CLASS_HOUR, () -> quarter(1), 24, 9, 76),
    OPEN_HOURS_2(PlanSection.OPEN_EVENTS, FormOfWork.OPEN_CLASS_HOUR, () -> quarter(2), 24, 9, 76),
    OPEN_HOURS_3(PlanSection.OPEN_EVENTS, FormOfWork.OPEN_CLASS_HOUR, () -> quarter(3), 24, 9, 76),
    OPEN_HOURS_4(PlanSection.OPEN_EVENTS, FormOfWork.OPEN_CLASS_HOUR, () -> quarter(4), 24, 9, 76),
    FESTIVALS(PlanSection.OPEN_EVENTS, FormOfWork.EXTRACURRICULAR, PlanTerm::allYear, 27, 9, 76),
    MONTH(PlanSection.OPEN_EVENTS, FormOfWork.CAMPAIGN_MONTH, () -> months(11), 27, 78),
    WEEK(PlanSection.OPEN_EVENTS, FormOfWork.SUBJECT_WEEK, () -> months(2), 24, 78),
    EXHIBITION(PlanSection.OPEN_EVENTS, FormOfWork.EXHIBITION, () -> months(4), 26, 39),
    SEMINAR(PlanSection.MASTERY, FormOfWork.SEMINAR, () -> quarter(2), 24, 41),
    ROUND_TABLE(PlanSection.MASTERY, FormOfWork.ROUND_TABLE, () -> quarter(3), 23, 75),
    MUTUAL_VISITS(PlanSection.MASTERY, FormOfWork.LESSON_VISIT, PlanTerm::allYear, 26, 49, 78),
    EXPERIENCE(PlanSection.MASTERY, FormOfWork.CREATIVE_REPORT, () -> months(3), 26, 26, 75),
    CONTEST(PlanSection.MASTERY, FormOfWork.CONTEST, () -> months(1), 31, 83, 96),
    YOUNG_SCHOOL(PlanSection.YOUNG, FormOfWork.SEMINAR, PlanTerm::monthly, 22, 93),
    MENTORING(PlanSection.YOUNG, FormOfWork.MENTORING, PlanTerm::allYear, 22, 38),
    PARENTS(PlanSection.PARENTS, FormOfWork.UPBRINGING_TALK, () -> months(10, 4), 27, 92),
    SELF_GOVERNMENT(PlanSection.PARENTS, FormOfWork.CONSULTATION, () -> months(9), 27, 88),
    QUARTER_REPORTS(PlanSection.CONTROL, null, PlanTerm::quarterEnds, 30, 51),
    YEAR_REPORTS(PlanSection.CONTROL, null, () -> months(5), 30, 51),
    STORAGE(PlanSection.CONTROL, null, () -> months(6), 25, 12);

    private static final List<CatalogueItem> OF_ALL_MEMBERS = List.of(SELF_EDUCATION, MUTUAL_VISITS, YEAR_REPORTS);
    private static final List<CatalogueItem> OF_CLASS_TEACHERS =
            List.of(OPEN_HOURS_1, OPEN_HOURS_2, OPEN_HOURS_3, OPEN_HOURS_4, FESTIVALS, PARENTS);

    private final PlanSection section;
    private final @Nullable FormOfWork form;
    private final Supplier<PlanTerm> term;
    private final int aim;
    private final int[] clauses;

    CatalogueItem(PlanSection section, @Nullable FormOfWork form, Supplier<PlanTerm> term, int aim, int... clauses) {
        this.section = section;
        this.form = form;
        this.term = term;
        this.aim = aim;
        this.clauses = clauses;
    }

    private static PlanTerm quarter(int number) {
        return PlanTerm.inQuarter(number, List.of());
    }

    private static PlanTerm months(Integer... months) {
        return PlanTerm.inMonths(Arrays.asList(months));
    }

    public PlanSection section() {
        return section;
    }

    public @Nullable FormOfWork form() {
        return form;
    }

    public PlanTerm term() {
        return term.get();
    }

    /** The task of the association that it serves, as R22 to R31. */
    public int aim() {
        return aim;
    }

    /** The clauses that ask for it. */
    public List<Clause> clauses() {
        return Arrays.stream(clauses).mapToObj(Clause::r).toList();
    }

    /** Whether it becomes an event when its time comes. */
    public boolean event() {
        return section != PlanSection.MEETINGS && form != null;
    }

    /** Who answers for it as a whole group, where not the chair alone. */
    public @Nullable ResponsibleGroup group() {
        if (OF_ALL_MEMBERS.contains(this)) {
            return ResponsibleGroup.ALL_MEMBERS;
        }
        return OF_CLASS_TEACHERS.contains(this) ? ResponsibleGroup.ALL_CLASS_TEACHERS : null;
    }

    /** The key of its words; {@code .result} is added for the expected result. */
    public String messageKey() {
        return "plan.catalogue." + name().toLowerCase(Locale.ROOT);
    }
}
