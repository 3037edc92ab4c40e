package kg.birikme.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** How the recommendations are carried out, for the modules above. Each call is one SQL statement. */
public interface Followups {

    /** What the person has to answer in the year or is left from one before it, the earliest term first; fifty at the most. */
    List<OpenTask> mine(StaffId person, YearId year);

    /** Everybody who answers for the recommendation. */
    List<StaffId> responsible(RecommendationId id);

    /** All answers that somebody still owes in the year with a term up to the day, the earliest first; a thousand at the most. */
    List<OwedAnswer> owed(YearId year, LocalDate until);

    /** The recommendations of the years as figures count them. */
    Map<YearId, List<RecommendationFact>> facts(Collection<YearId> years);

    /** Who answered what in the year, as duties count it. */
    List<AnswerFact> answers(YearId year);

    /** How the year's recommendations stand today. */
    FollowupState state(YearId year);

    /** What recommendations due by the day were addressed to the person in the year, and how many were answered. */
    default PersonAnswers answersOf(YearId year, StaffId person, LocalDate until) {
        return answersOf(List.of(year), person, until).getOrDefault(year, new PersonAnswers(0, 0));
    }

    /** As {@link #answersOf(YearId, StaffId, LocalDate)}, of several years at once; a year without any is not among them. */
    Map<YearId, PersonAnswers> answersOf(Collection<YearId> years, StaffId person, LocalDate until);

    /** The recommendations in force in the year by their protocols and numbers, for papers that cite one (B19). */
    List<Adopted> adopted(YearId year);

    /**
     * What a meeting decided, as papers cite it.
     *
     * @param protocol the protocol's number
     * @param number   within the protocol: 4.1 is the first of item 4
     * @param day      of the meeting
     */
    record Adopted(RecommendationId id, int protocol, String number, LocalDate day, String text) {}
}
