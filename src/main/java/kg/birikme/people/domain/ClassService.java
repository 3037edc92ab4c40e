package kg.birikme.people.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.People;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives classes to their teachers for a year (R17); what one loses by it is asked first and kept in a log. */
@Service
public class ClassService {

    private final JdbcClient jdbc;
    private final Years years;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Past past;

    ClassService(
            JdbcClient jdbc,
            Years years,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Past past) {
        this.jdbc = jdbc;
        this.years = years;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.past = past;
    }

    private record Led(int grade, String letter, UUID staffId) {

        String label() {
            return grade + "-" + letter;
        }
    }

    /**
     * For a form that may come back with faults: who may not give classes is told so first.
     *
     * @throws kg.birikme.shared.ActionForbidden if the classes are not the actor's to give
     */
    public PeoplePermissions checkMayLead() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "give a class");
        return may;
    }

    /**
     * Gives the class to the person for the year.
     *
     * @param agreed whether whoever asks knows that another teacher loses the class by it, or the person another class
     * @throws InvalidInput  at {@code agreed} if somebody loses a class and that was not agreed to
     * @throws RuleViolation if the year is in storage (R12)
     */
    @Transactional
    public void lead(StaffId person, YearId year, int grade, String letter, boolean agreed) {
        PeoplePermissions may = checkMayLead();
        YearView view = years.get(year);
        if (view.stored()) {
            throw new RuleViolation(Clause.r(12), "people.refusal.yearStored", view.label()).at("year");
        }
        Led wanted = new Led(grade, KyrgyzText.clean(letter), person.value());
        List<Led> lost = lost(year, wanted);
        if (lost.contains(wanted)) {
            return;
        }
        if (!agreed && !lost.isEmpty()) {
            Led first = lost.get(0);
            throw new InvalidInput(
                    "agreed",
                    "people.refusal.classLed",
                    first.label(),
                    people.get(new StaffId(first.staffId())).name().listed());
        }
        lost.forEach(led -> take(year, led, wanted, may.actor()));
        jdbc.sql("insert into class_leading (year_id, grade, letter, staff_id) values (?, ?, ?, ?)")
                .params(year.value(), grade, wanted.letter(), person.value())
                .update();
        events.publishEvent(Trace.of(
                "people.trace.class.given",
                "/settings/staff/" + person.value(),
                people.get(person).name().listed(),
                wanted.label(),
                view.label()));
    }

    /** What changes hands; locked, so that of two at once the second sees what the first did. */
    private List<Led> lost(YearId year, Led wanted) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 17))")
                .param(year.value().toString())
                .query(row -> {});
        return jdbc.sql("""
                        select grade, letter, staff_id from class_leading
                        where year_id = :year and (staff_id = :person or grade = :grade and letter = :letter)
                        order by grade, letter for update
                        """)
                .param("year", year.value())
                .param("person", wanted.staffId())
                .param("grade", wanted.grade())
                .param("letter", wanted.letter())
                .query(Led.class)
                .list();
    }

    private void take(YearId year, Led led, Led wanted, Actor by) {
        jdbc.sql("delete from class_leading where year_id = ? and grade = ? and letter = ?")
                .params(year.value(), led.grade(), led.letter())
                .update();
        boolean handedOver = led.label().equals(wanted.label());
        jdbc.sql("""
                        insert into class_change (id, year_id, grade, letter, from_staff, to_staff, changed_by, changed_at)
                        values (:id, :year, :grade, :letter, :from, case when :over then :to end, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("year", year.value())
                .param("grade", led.grade())
                .param("letter", led.letter())
                .param("from", led.staffId())
                .param("over", handedOver)
                .param("to", wanted.staffId())
                .param("by", by.name())
                .param("at", Timestamp.from(past.moment()))
                .update();
    }
}
