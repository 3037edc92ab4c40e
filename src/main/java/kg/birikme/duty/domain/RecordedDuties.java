package kg.birikme.duty.domain;

import java.time.Clock;
import java.util.Set;
import kg.birikme.activity.ActivityTally;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyNorm;
import kg.birikme.followup.AnswerFact;
import kg.birikme.growth.HelpTally;
import kg.birikme.growth.OwnWorkTally;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.people.People;
import kg.birikme.report.ReportTally;
import kg.birikme.school.FactReader;
import kg.birikme.school.Facts;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the records of a year and has the duties computed from them. */
@Component
class RecordedDuties implements Duties {

    private static final Set<Class<? extends Record>> KINDS = Set.of(
            DutyNorm.class, AttendanceFact.class, ActivityTally.class, OwnWorkTally.class, HelpTally.class,
            ReportTally.class, AnswerFact.class, ProgrammeTerm.class);

    private final People people;
    private final FactReader facts;
    private final Clock clock;

    RecordedDuties(People people, FactReader facts, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public DutyBoard board(YearView year) {
        Facts known = facts.of(year.id(), KINDS);
        return DutyCount.board(
                year, norm(known, year.id()), people.membersOf(year.id()), records(known, year.id()), clock);
    }

    static DutyNorm norm(Facts known, YearId year) {
        return known.of(year, DutyNorm.class).get(0);
    }

    static DutyRecords records(Facts known, YearId year) {
        return new DutyRecords(
                known.of(year, AttendanceFact.class),
                known.of(year, ActivityTally.class),
                known.of(year, OwnWorkTally.class),
                known.of(year, HelpTally.class),
                known.of(year, ReportTally.class),
                known.of(year, AnswerFact.class),
                known.of(year, ProgrammeTerm.class));
    }
}
