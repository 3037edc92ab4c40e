package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.analysis.AnalysisEvent;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells chair and director that the year's analysis is signed, and the deputy that they have read it (R11). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnalysisNews {

    private final Entries entries;
    private final Audience audience;

    AnalysisNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(AnalysisEvent.Signed event) {
        entries.tell(
                Audience.allBut(event.signedBy(), List.of(audience.offices(Role.CHAIR, Role.DIRECTOR))),
                News.of(
                        EntryKind.ANALYSIS_SIGNED,
                        place(event.yearSlug()),
                        label(event.yearSlug()),
                        event.signedName()));
    }

    @EventListener
    void on(AnalysisEvent.Seen event) {
        entries.tell(
                audience.offices(Role.DEPUTY_TEACHING),
                News.of(EntryKind.ANALYSIS_SEEN, place(event.yearSlug()), label(event.yearSlug()), event.name()));
    }

    private static String place(String yearSlug) {
        return "/years/" + yearSlug + "/analysis";
    }

    private static String label(String yearSlug) {
        return SchoolDates.yearLabel(yearSlug);
    }
}
