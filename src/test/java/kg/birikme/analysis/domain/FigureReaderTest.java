package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityKind;
import kg.birikme.followup.FollowupState;
import kg.birikme.followup.Followups;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.Growth;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.Meetings;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanState;
import kg.birikme.plan.Plans;
import kg.birikme.protocol.Protocols;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the demonstration's years agree with what each module says of itself. */
@BirikmeTest
@Tag("R11")
class FigureReaderTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    FigureReader reader;

    @Autowired
    Years years;

    @Autowired
    Plans plans;

    @Autowired
    Meetings meetings;

    @Autowired
    Protocols protocols;

    @Autowired
    Followups followups;

    @Autowired
    Activities activities;

    @Autowired
    Growth growth;

    @Autowired
    Reports reports;

    @ParameterizedTest
    @ValueSource(strings = {"2022-2023", "2024-2025", "2025-2026", "2026-2027"})
    void agreeWithTheModules(String slug) {
        SchoolContext.within(demonstration.cast().school(), () -> {
            YearView year = years.bySlug(slug);
            YearFigures figures = reader.count(year, Optional.empty()).figures();
            assertThat(figures.meetings().held())
                    .hasSize(meetings.norm(year.id()).held());
            assertThat(figures.documents().protocolsUnsigned())
                    .isEqualTo(protocols.unsigned(year.id()).size());
            plan(year, figures);
            recommendations(year, figures);
            events(year, figures);
            growth(year, figures);
            assertThat(List.of(
                            figures.documents().reports(), figures.documents().reportsLate()))
                    .containsExactly(reports.ofYear(year.id()).size(), (int) reports.ofYear(year.id()).stream()
                            .filter(ReportFact::submittedLate)
                            .count());
        });
    }

    private void plan(YearView year, YearFigures figures) {
        PlanState state = plans.state(year).orElseThrow();
        assertThat(figures.plan().items()).isEqualTo(state.items());
        assertThat(figures.plan().done()).isEqualTo(state.marks().getOrDefault(DoneState.DONE, 0));
        assertThat(figures.topic().theme()).isEqualTo(state.newest().theme());
        assertThat(figures.plan().undone())
                .extracting(YearFigures.Undone::number)
                .isSubsetOf(plans.itemChoices(year.id()).stream()
                        .map(item -> item.number())
                        .toList());
        for (YearFigures.Undone undone : figures.plan().undone()) {
            assertThat(plans.itemChoices(year.id()))
                    .anyMatch(item ->
                            item.number() == undone.number() && item.content().equals(undone.content()));
        }
    }

    private void recommendations(YearView year, YearFigures figures) {
        FollowupState state = followups.state(year.id());
        assertThat(List.of(
                        figures.meetings().recommendations(),
                        figures.meetings().carriedOut(),
                        figures.meetings().overdue()))
                .containsExactly(state.total(), state.released(), state.overdue());
    }

    private void events(YearView year, YearFigures figures) {
        assertThat(figures.events().of(EventKind.OPEN_HOUR).total())
                .isEqualTo(held(year, ActivityKind.OPEN_CLASS_HOUR));
        assertThat(figures.events().of(EventKind.EVENT).total())
                .isEqualTo(held(year, ActivityKind.EXTRACURRICULAR_EVENT));
        assertThat(figures.events().pupils())
                .isEqualTo(activities.ofYear(year.id()).stream()
                        .filter(one -> one.status().held() && one.outcome().pupils() != null)
                        .mapToInt(one -> one.outcome().pupils())
                        .sum());
    }

    private int held(YearView year, ActivityKind kind) {
        return (int) activities.ofYear(year.id()).stream()
                .filter(one -> one.kind() == kind && one.status().held())
                .count();
    }

    private void growth(YearView year, YearFigures figures) {
        assertThat(figures.growth().programmes()).isEqualTo((int) growth.programmes(year).stream()
                .filter(one -> one.status().handedIn())
                .count());
        assertThat(figures.growth().accepted()).isEqualTo((int) growth.programmes(year).stream()
                .filter(one -> one.status() == WorkStatus.SEEN)
                .count());
        assertThat(figures.growth().yearAnalyses() + figures.growth().eventAnalyses())
                .isEqualTo((int) growth.selfAnalyses(year).stream()
                        .filter(one -> one.status().handedIn())
                        .count());
        assertThat(figures.young().mentoring()).isEqualTo((int) growth.consultations(year).stream()
                .filter(one -> one.kind() == ConsultationKind.MENTORING)
                .count());
    }
}
