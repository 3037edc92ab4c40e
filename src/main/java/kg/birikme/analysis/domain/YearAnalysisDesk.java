package kg.birikme.analysis.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an analysis up for change: its row held, with its year and with what the actor may do. */
@Component
class YearAnalysisDesk {

    private final YearAnalysisRepository analyses;
    private final JdbcClient jdbc;
    private final Years years;
    private final CurrentActor currentActor;

    YearAnalysisDesk(YearAnalysisRepository analyses, JdbcClient jdbc, Years years, CurrentActor currentActor) {
        this.analyses = analyses;
        this.jdbc = jdbc;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** An analysis taken up, its year, and what the actor may do with it. */
    record Taken(YearAnalysis analysis, YearView year, AnalysisPermissions may) {

        /** @throws RuleViolation if the year is stored: nothing in it changes any more (R12) */
        void requireRunning() {
            if (year.stored()) {
                throw new RuleViolation(Clause.r(12), "analysis.refusal.stored");
            }
        }
    }

    /** @throws NotFound if nobody has begun it, or the actor is not to know of it */
    Taken take(String slug) {
        YearView year = years.bySlug(slug);
        return taken(year, analyses.findForChange(year.id().value())).orElseThrow(() -> new NotFound("analysis"));
    }

    /**
     * Begins the analysis where nobody has; two who begin at once begin the same one.
     *
     * @throws NotFound if the actor does not write analyses
     * @throws RuleViolation if the year is stored (R12)
     */
    Taken takeToWrite(String slug) {
        if (!AnalysisPermissions.isWriter(currentActor.get())) {
            throw new NotFound("analysis");
        }
        YearView year = years.bySlug(slug);
        if (!year.stored()) {
            jdbc.sql("insert into year_analysis (id, year_id) values (?, ?) on conflict do nothing")
                    .params(UUID.randomUUID(), year.id().value())
                    .update();
        }
        return taken(year, analyses.findForChange(year.id().value()))
                .orElseThrow(() -> new RuleViolation(Clause.r(12), "analysis.refusal.stored"));
    }

    private Optional<Taken> taken(YearView year, Optional<YearAnalysis> found) {
        Actor actor = currentActor.get();
        return found.map(analysis -> {
            AnalysisPermissions may = new AnalysisPermissions(actor, analysis.status(), year.stored());
            may.requireRead();
            return new Taken(analysis, year, may);
        });
    }

    /** Sends the words to the database and says the version from now on. */
    int settle(YearAnalysis analysis) {
        return analyses.saveAndFlush(analysis).version();
    }
}
