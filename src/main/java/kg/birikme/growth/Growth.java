package kg.birikme.growth;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearView;

/** The members' growth, for the modules above. Each call is one SQL statement. */
public interface Growth {

    /** The year's self-education programmes; who has none is not among them. */
    List<ProgrammeFact> programmes(YearView year);

    /** Whose programme of the year is not handed in, of the members of the day; each with the day it was to be. */
    List<OwedProgramme> programmesOwed(YearView year, LocalDate today);

    /** Until when the year's programmes are to be handed in, by the school's setting. */
    LocalDate programmesDue(YearView year);

    /** The year's self-analyses, drafts too. */
    List<SelfAnalysisFact> selfAnalyses(YearView year);

    /** What help was given in the year, by its days. */
    List<ConsultationFact> consultations(YearView year);
}
