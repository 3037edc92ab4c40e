package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Office;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints chair, acting chair and secretary for dates; one of each on any day (R97, B20). */
@Service
public class AppointmentService {

    private static final Clause LEADERSHIP = Clause.r(97);

    private final AppointmentRepository appointments;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    AppointmentService(AppointmentRepository appointments, JdbcClient jdbc, CurrentActor currentActor) {
        this.appointments = appointments;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /**
     * Appoints; a repeated call with the same id does nothing. Whoever held the office without end leaves it on the day
     * before.
     *
     * @throws RuleViolation if the order, the consent or the end is missing, the person is no member on the first day, or
     *     somebody else holds the office on one of the days (R97)
     */
    @Transactional
    public void appoint(UUID id, NewAppointment details) {
        Actor actor = requireAppointing(details.office());
        if (appointments.existsById(id)) {
            return;
        }
        Appointment appointment = new Appointment(id, details, actor.name());
        checkMember(details);
        endCurrent(details.office(), details.fromDay());
        try {
            appointments.saveAndFlush(appointment);
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.officeTaken").at("fromDay");
        }
    }

    /** Ends an appointment on the given last day. */
    @Transactional
    public void end(UUID id, Office office, LocalDate lastDay) {
        requireAppointing(office);
        appointments.findById(id).orElseThrow(() -> new NotFound("appointment")).end(lastDay);
    }

    private void checkMember(NewAppointment details) {
        boolean member = jdbc.sql("""
                        select exists (select 1 from membership
                                       where staff_id = ? and ? between from_day and coalesce(to_day, 'infinity'))
                        """)
                .params(details.staff().value(), details.fromDay())
                .query(Boolean.class)
                .single();
        if (!member) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.officeForMembers").at("staff");
        }
    }

    private void endCurrent(Office office, LocalDate nextFrom) {
        jdbc.sql("""
                        update appointment set to_day = ?, version = version + 1
                        where office = ? and to_day is null and from_day < ?
                        """)
                .params(nextFrom.minusDays(1), office.name(), nextFrom)
                .update();
    }

    private Actor requireAppointing(Office office) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        may.require(may.mayAppoint(office), "appoint");
        return may.actor();
    }
}
