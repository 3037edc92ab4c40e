package kg.birikme.notification.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.growth.Growth;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStep;
import kg.birikme.handin.WorkSteps.WorkStepped;
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

    /**
     * How one kind of work is told of.
     *
     * @param list  below the year's address, where nothing is to be read
     * @param one   below that, the work itself; «#» stands for its id
     * @param kinds what the steps are told as; a step that is not among them is told to nobody
     */
    private record Telling(String list, String one, Map<WorkStep, EntryKind> kinds) {}

    private static final Map<WorkFlow, Telling> TOLD = Map.of(
            Growth.PROGRAMME,
            new Telling(
                    "/growth",
                    "/programmes/#",
                    Map.of(
                            WorkStep.SUBMITTED, EntryKind.PROGRAMME_SUBMITTED,
                            WorkStep.WITHDRAWN, EntryKind.OWN_WORK_WITHDRAWN,
                            WorkStep.RETURNED, EntryKind.PROGRAMME_RETURNED)),
            Growth.SELF_ANALYSIS,
            new Telling(
                    "/growth",
                    "/self-analyses/#",
                    Map.of(
                            WorkStep.SUBMITTED, EntryKind.SELF_ANALYSIS_SUBMITTED,
                            WorkStep.WITHDRAWN, EntryKind.OWN_WORK_WITHDRAWN,
                            WorkStep.RETURNED, EntryKind.SELF_ANALYSIS_RETURNED)),
            Reports.REPORT,
            new Telling(
                    "/reports",
                    "/#",
                    Map.of(
                            WorkStep.SUBMITTED, EntryKind.REPORT_SUBMITTED,
                            WorkStep.WITHDRAWN, EntryKind.REPORT_WITHDRAWN,
                            WorkStep.RETURNED, EntryKind.REPORT_RETURNED,
                            WorkStep.ACCEPTED, EntryKind.REPORT_ACCEPTED)),
            Reports.ASSOCIATION,
            new Telling(
                    "/reports",
                    "/association",
                    Map.of(
                            WorkStep.SUBMITTED, EntryKind.ASSOCIATION_REPORT_SUBMITTED,
                            WorkStep.WITHDRAWN, EntryKind.ASSOCIATION_REPORT_WITHDRAWN,
                            WorkStep.RETURNED, EntryKind.ASSOCIATION_REPORT_RETURNED,
                            WorkStep.ACCEPTED, EntryKind.ASSOCIATION_REPORT_ACCEPTED)));

    private final Entries entries;
    private final Audience audience;

    WorkNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(WorkStepped event) {
        Telling telling = TOLD.get(event.flow());
        if (telling == null) {
            return;
        }
        EntryKind kind = telling.kinds().get(event.step());
        if (kind == null) {
            return;
        }
        String list = audience.place(event.year()) + telling.list();
        String place = event.step() == WorkStep.WITHDRAWN
                ? list
                : list + telling.one().replace("#", event.id().toString());
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
