package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.plan.DoneState;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year, sections 1 to 8 of form F13: computed from what the modules know, frozen by the signature. The order
 * of the components is the order of the canonical form; a new component means a new {@link AnalysisContent#FORM}.
 */
public record YearFigures(
        Composition composition,
        Topic topic,
        Meetings meetings,
        Fulfilment plan,
        Events events,
        Growth growth,
        Young young,
        Documents documents) {

    /** Counts the year's figures from what is known of it. */
    static YearFigures of(YearFacts facts) {
        return new YearFigures(
                PeopleCount.composition(facts),
                PlanCount.topic(facts),
                MeetingCount.of(facts),
                PlanCount.fulfilment(facts),
                EventCount.of(facts),
                PeopleCount.growth(facts),
                PeopleCount.young(facts),
                DocumentCount.of(facts));
    }

    /** A share in whole per cent, rounded half up; 0 of nothing. */
    static int percent(int part, int whole) {
        return whole == 0 ? 0 : (200 * part + whole) / (2 * whole);
    }

    /**
     * Section 1.
     *
     * @param upToThree   members with up to three years of teaching
     * @param upToTen     with four to ten
     * @param upToTwenty  with eleven to twenty
     * @param overTwenty  with more
     * @param yearsUnknown whose years the directory does not say
     */
    public record Composition(
            int members,
            int classTeachers,
            int masters,
            int highest,
            int first,
            int second,
            int withoutCategory,
            int upToThree,
            int upToTen,
            int upToTwenty,
            int overTwenty,
            int yearsUnknown,
            int young) {}

    /** Section 2. */
    public record Topic(String theme, String aim, List<String> tasks) {

        public Topic {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Section 3.
     *
     * @param held      the meetings held, in their order
     * @param cancelled meetings cancelled
     * @param attendance the share of members present at all meetings held, in per cent
     */
    public record Meetings(List<MeetingLine> held, int cancelled, int attendance) {

        public Meetings {
            held = List.copyOf(held);
        }

        /** Recommendations of all meetings. */
        public int recommendations() {
            return held.stream().mapToInt(MeetingLine::recommendations).sum();
        }

        /** Of these, those taken off control. */
        public int carriedOut() {
            return held.stream().mapToInt(MeetingLine::carriedOut).sum();
        }

        /** Of these, those that are late. */
        public int overdue() {
            return held.stream().mapToInt(MeetingLine::overdue).sum();
        }

        /** Meetings held in the quarter. */
        public int in(int quarter) {
            return (int) held.stream().filter(line -> line.quarter() == quarter).count();
        }
    }

    /**
     * A meeting held.
     *
     * @param no         its number in addresses
     * @param attendance in per cent
     * @param carriedOut recommendations taken off control
     */
    public record MeetingLine(
            int no,
            int number,
            @Nullable LocalDate date,
            int quarter,
            String theme,
            int present,
            int members,
            int attendance,
            int recommendations,
            int carriedOut,
            int overdue) {}

    /**
     * Section 4.
     *
     * @param open   items that nobody has marked, or that are under way
     * @param undone items not or only partly done, with the reason
     * @param beside meetings and events that no line of the plan foresaw
     */
    public record Fulfilment(int items, int done, int partly, int notDone, int open, List<Undone> undone, int beside) {

        public Fulfilment {
            undone = List.copyOf(undone);
        }

        /** The share of items done. */
        public int percent() {
            return YearFigures.percent(done, items);
        }
    }

    /** An item of the plan that was not, or only partly, carried out. */
    public record Undone(int number, String content, DoneState state, String reason) {}

    /**
     * Section 5.
     *
     * @param kinds   one line for each kind, in the order of {@link EventKind}
     * @param classes the classes that held an open hour or an event
     * @param pupils  pupils at all of them
     */
    public record Events(List<EventLine> kinds, List<String> classes, int pupils) {

        public Events {
            kinds = List.copyOf(kinds);
            classes = List.copyOf(classes);
        }

        /** The line of the kind. */
        public EventLine of(EventKind kind) {
            return kinds.get(kind.ordinal());
        }
    }

    /**
     * Events of one kind that took place.
     *
     * @param quarters how many in the quarters 1 to 4; what lies in holidays counts for the next quarter
     */
    public record EventLine(EventKind kind, List<Integer> quarters, int analysed) {

        public EventLine {
            quarters = List.copyOf(quarters);
        }

        /** In the whole year. */
        public int total() {
            return quarters.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Section 6.
     *
     * @param programmes       programmes of self-education handed in
     * @param accepted         of these, those accepted
     * @param withoutProgramme members who handed in none
     * @param eventAnalyses    self-analyses of events handed in
     * @param yearAnalyses     self-analyses of the year handed in
     * @param courses          members who took a course, by its record or by an accepted report; absent in analyses of before it was counted
     * @param achievements     achievements, contests among them, in accepted reports of the year; absent likewise
     */
    public record Growth(
            int programmes,
            int accepted,
            int withoutProgramme,
            int eventAnalyses,
            int yearAnalyses,
            @Nullable Integer courses,
            @Nullable Integer achievements) {}

    /**
     * Section 7.
     *
     * @param young         young specialists and beginners
     * @param helped        of these, those who were mentored or consulted
     * @param mentoring     meetings of mentors with them and others
     * @param consultations consultations given
     */
    public record Young(int young, int helped, int mentoring, int consultations) {}

    /**
     * Section 8.
     *
     * @param planApprovedOn     the day on which the year first had a plan in force; absent where it never had one
     * @param notices            notices of meetings sent
     * @param protocols          protocols, signed or not
     * @param protocolsInTime    signed within the school's days
     * @param protocolsLate      signed later
     * @param reports            reports asked for
     * @param reportsMissing     due and not handed in
     */
    public record Documents(
            @Nullable LocalDate planApprovedOn,
            int notices,
            int noticesLate,
            int noticesSeen,
            int protocols,
            int protocolsInTime,
            int protocolsLate,
            int reports,
            int reportsInTime,
            int reportsLate,
            int reportsMissing) {

        /** Protocols that wait for a signature. */
        public int protocolsUnsigned() {
            return protocols - protocolsInTime - protocolsLate;
        }

        /** Notices sent within the lead time. */
        public int noticesInTime() {
            return notices - noticesLate;
        }
    }
}
