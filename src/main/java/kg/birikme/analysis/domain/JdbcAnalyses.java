package kg.birikme.analysis.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.birikme.analysis.Analyses;
import kg.birikme.analysis.AnalysisState;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.analysis.BreachState;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.paper.Paper;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The analyses as the modules above see them. */
@Service
class JdbcAnalyses implements Analyses {

    private final AnalysisReader reader;
    private final FactReader facts;
    private final Years years;
    private final Clock clock;

    JdbcAnalyses(AnalysisReader reader, FactReader facts, Years years, Clock clock) {
        this.reader = reader;
        this.facts = facts;
        this.years = years;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AnalysisState state(YearId year) {
        AnalysisRow row = reader.ofYear(year);
        if (row.status() == AnalysisStatus.SIGNED) {
            List<BreachState> told = row.text().explanations().entrySet().stream()
                    .map(one -> new BreachState(one.getKey(), one.getValue()))
                    .toList();
            return new AnalysisState(row.id(), row.status(), row.signedOn(), row.signedName(), told);
        }
        YearView view = years.get(year);
        LocalDate today = LocalDate.now(clock);
        List<BreachState> broken = Breaches.of(view, facts.of(year).of(year, MeetingFact.class), today).stream()
                .map(breach -> new BreachState(breach, row.text().explanation(breach)))
                .toList();
        return new AnalysisState(row.id(), row.status(), null, null, broken);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> signedPaper(YearId year, Language language) {
        return Optional.empty();
    }
}
