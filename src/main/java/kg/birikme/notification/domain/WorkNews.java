package kg.birikme.notification.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.duty.Duties;
import kg.birikme.growth.Growth;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStep;
import kg.birikme.handin.WorkSteps.WorkStepped;
import kg.birikme.petition.PetitionKind;
import kg.birikme.report.Reports;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of what is written and handed in (R12, R47, R51, R53): its reader, of what came in or was taken back; its writer, and
 * nobody else, of what came back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkNews {

    /** What every work is told as; a step that is not among them is told to nobody. */
    private static final Map<WorkStep, EntryKind> TOLD = Map.of(
            WorkStep.SUBMITTED, EntryKind.OWN_WORK_SUBMITTED,
            WorkStep.WITHDRAWN, EntryKind.OWN_WORK_WITHDRAWN,
            WorkStep.RETURNED, EntryKind.OWN_WORK_RETURNED,
            WorkStep.ACCEPTED, EntryKind.OWN_WORK_ACCEPTED);

    /** The kinds of work that have words of their own. */
    private static final Map<WorkFlow, Map<WorkStep, EntryKind>> OWN_WORDS = Map.of(
            Growth.PROGRAMME,
            Map.of(
                    WorkStep.SUBMITTED, EntryKind.PROGRAMME_SUBMITTED,
                    WorkStep.RETURNED, EntryKind.PROGRAMME_RETURNED),
            Growth.SELF_ANALYSIS,
            Map.of(
                    WorkStep.SUBMITTED, EntryKind.SELF_ANALYSIS_SUBMITTED,
                    WorkStep.RETURNED, EntryKind.SELF_ANALYSIS_RETURNED),
            Reports.REPORT,
            Map.of(
                    WorkStep.SUBMITTED, EntryKind.REPORT_SUBMITTED,
                    WorkStep.WITHDRAWN, EntryKind.REPORT_WITHDRAWN,
                    WorkStep.RETURNED, EntryKind.REPORT_RETURNED,
                    WorkStep.ACCEPTED, EntryKind.REPORT_ACCEPTED),
            Reports.ASSOCIATION,
            Map.of(
                    WorkStep.SUBMITTED, EntryKind.ASSOCIATION_REPORT_SUBMITTED,
                    WorkStep.WITHDRAWN, EntryKind.ASSOCIATION_REPORT_WITHDRAWN,
                    WorkStep.RETURNED, EntryKind.ASSOCIATION_REPORT_RETURNED,
                    WorkStep.ACCEPTED, EntryKind.ASSOCIATION_REPORT_ACCEPTED));

    private final Entries entries;
    private final Audience audience;

    WorkNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(WorkStepped event) {
        WorkFlow flow = event.flow();
        if (PetitionKind.isOf(flow) || flow.equals(Duties.EVALUATION)) {
            return; // goes to whom it is addressed: PetitionNews and EvaluationNews tell of it
        }
        EntryKind kind = OWN_WORDS.getOrDefault(flow, Map.of()).getOrDefault(event.step(), TOLD.get(event.step()));
        if (kind == null) {
            return;
        }
        String place = audience.place(event.year())
                + (event.step() == WorkStep.WITHDRAWN ? flow.list() : flow.place(event.id()));
        entries.tell(
                whom(event),
                event.remark().isEmpty()
                        ? News.of(kind, place, event.byName())
                        : News.of(kind, place, event.byName(), event.remark()));
    }

    /** What is an office's goes between the chair and the deputy for teaching. */
    private Collection<StaffId> whom(WorkStepped event) {
        StaffId writer = event.writer();
        boolean toReader = event.step() == WorkStep.SUBMITTED || event.step() == WorkStep.WITHDRAWN;
        if (writer == null) {
            return audience.offices(toReader ? Role.DEPUTY_TEACHING : Role.CHAIR);
        }
        return toReader ? audience.readersOf(writer) : List.of(writer);
    }
}
