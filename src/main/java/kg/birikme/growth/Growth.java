package kg.birikme.growth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Clause;
import kg.birikme.shared.StaffId;

/** The members' growth, for the modules above. Each call is one SQL statement. */
public interface Growth {

    /** A self-education programme, read by the chair (R47). */
    WorkFlow PROGRAMME = new WorkFlow("programme", Clause.r(47), "growth", WorkStatus.SEEN, "/growth/programmes/#");

    /** A self-analysis, read by the chair (R51). */
    WorkFlow SELF_ANALYSIS =
            new WorkFlow("self-analysis", Clause.r(51), "growth", WorkStatus.SEEN, "/growth/self-analyses/#");

    /** The year's self-education programmes; who has none is not among them. */
    default List<ProgrammeFact> programmes(YearView year) {
        return programmes(List.of(year.id())).getOrDefault(year.id(), List.of());
    }

    /** As {@link #programmes(YearView)}, of several years at once. */
    Map<YearId, List<ProgrammeFact>> programmes(Collection<YearId> years);

    /** The terms of those who joined in the course of the year. */
    List<ProgrammeTerm> terms(YearView year);

    /** Whose programme of the year is not handed in, of the members of the day; each with the day it was to be. */
    List<OwedProgramme> programmesOwed(YearView year, LocalDate today);

    /** Until when the year's programmes are to be handed in, by the school's setting. */
    LocalDate programmesDue(YearView year);

    /** The year's self-analyses, drafts too. */
    default List<SelfAnalysisFact> selfAnalyses(YearView year) {
        return selfAnalyses(List.of(year.id())).getOrDefault(year.id(), List.of());
    }

    /** As {@link #selfAnalyses(YearView)}, of several years at once. */
    Map<YearId, List<SelfAnalysisFact>> selfAnalyses(Collection<YearId> years);

    /** What help was given in the year, by its days. */
    default List<ConsultationFact> consultations(YearView year) {
        return consultations(List.of(year.id())).getOrDefault(year.id(), List.of());
    }

    /** As {@link #consultations(YearView)}, of several years at once. */
    Map<YearId, List<ConsultationFact>> consultations(Collection<YearId> years);

    /** The courses that ended on the days from the first to the last, by their ends (R36). */
    List<CourseFact> courses(LocalDate first, LocalDate last);

    /** The person's last course that had ended on the day (F9). */
    Optional<CourseFact> lastCourse(StaffId person, LocalDate day);
}
