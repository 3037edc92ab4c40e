package kg.birikme.analysis.domain;

import kg.birikme.activity.ActivityEvent;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.growth.GrowthEvent;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nothing that a signed analysis counted goes from under it (R11). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignedCounts {

    private final YearAnalysisRepository analyses;

    SignedCounts(YearAnalysisRepository analyses) {
        this.analyses = analyses;
    }

    /** @throws RuleViolation if the year's analysis is signed (R11) */
    @EventListener
    void refuse(ActivityEvent.Uncounting event) {
        requireUnsigned(event.year());
    }

    /** @throws RuleViolation if the year's analysis is signed (R11) */
    @EventListener
    void refuse(GrowthEvent.ConsultationChanged event) {
        requireUnsigned(event.year());
    }

    /** @throws RuleViolation if the year's analysis is signed (R11) */
    @EventListener
    void refuse(GrowthEvent.Uncounted event) {
        requireUnsigned(event.year());
    }

    private void requireUnsigned(YearId year) {
        boolean signed = analyses.findForChange(year.value())
                .filter(analysis -> analysis.status() == AnalysisStatus.SIGNED)
                .isPresent();
        if (signed) {
            throw new RuleViolation(Clause.r(11), "analysis.refusal.countsIt").at("reason");
        }
    }
}
