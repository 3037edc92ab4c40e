package kg.birikme.people.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import kg.birikme.people.Office;
import kg.birikme.people.People;
import kg.birikme.people.PeopleEvent;
import kg.birikme.people.PeopleEvent.OfficeChanged.Kind;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appoints chair, acting chair and secretary for dates; one of each at any moment (R97, B20). Who may do it follows from the
 * appointment that is kept, never from what a form says of it.
 */
@Service
public class AppointmentService {

    private static final Clause LEADERSHIP = Clause.r(97);

    private final AppointmentRepository appointments;
    private final People people;
    private final Past past;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    AppointmentService(
            AppointmentRepository appointments,
            People people,
            Past past,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.people = people;
        this.past = past;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Appoints; a repeated call with the same id does nothing. Whoever held the office without end leaves it on the day
     * before, or at this moment where the new one begins today.
     *
     * @throws RuleViolation if the order, the consent or the end is missing, the person is no member on the first day,
     *     somebody else holds the office on one of the days, or the former holder acted in it since (R97)
     */
    @Transactional
    public void appoint(UUID id, NewAppointment details) {
        Actor actor = requireAppointing(details.office());
        if (appointments.existsById(id)) {
            return;
        }
        checkDay(actor, details.fromDay(), "fromDay");
        Appointment appointment = new Appointment(id, details, actor.name());
        checkMember(details);
        endCurrent(appointment, actor);
        LocalDate from = details.fromDay();
        LocalDateTime now = past.now();
        if (from.equals(past.today())
                && appointments.existsByOfficeAndTermEndedAtBetween(details.office(), from.atStartOfDay(), now)) {
            appointment.beginAt(now);
        }
        save(appointment, "fromDay");
        tell(appointment, Kind.GIVEN, details.fromDay(), actor);
    }

    /**
     * Sets the last day of an appointment, or ends it at once; also before the end it was made for (an acting chair's).
     *
     * @param version as the page showed it
     * @param end     with which day, or now
     * @throws kg.birikme.shared.ActionForbidden unless the actor may give that office
     * @throws StaleVersion  if somebody changed the appointment since
     * @throws RuleViolation if the day has passed and the actor is not the director, if the holder acted in the office
     *     after that day, or if another one holds it on one of the days
     */
    @Transactional
    public void end(UUID id, int version, EndOfTerm end) {
        Appointment appointment = appointments.findById(id).orElseThrow(() -> new NotFound("appointment"));
        Actor actor = requireAppointing(appointment.office());
        StaleVersion.check("appointment", appointment.version(), version);
        LocalDate lastDay = end.day();
        LocalDateTime now = past.now();
        if (appointment.term().over(now)) {
            checkDay(actor, appointment.term().lastTouched(), "toDay");
        }
        if (lastDay == null) {
            appointment.endAt(now, actor.name());
        } else {
            checkDay(actor, lastDay, "toDay");
            past.checkLastDay(appointment.staff(), Past.of(appointment.office()), lastDay, LEADERSHIP, "toDay");
            appointment.lastUntil(lastDay, actor.name());
        }
        save(appointment, "toDay");
        tell(
                appointment,
                lastDay == null ? Kind.ENDED : Kind.LAST_DAY_SET,
                lastDay == null ? now.toLocalDate() : lastDay,
                actor);
    }

    private void save(Appointment appointment, String field) {
        try {
            appointments.saveAndFlush(appointment);
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.officeTaken").at(field);
        }
    }

    /** What has passed only the director puts right. */
    private void checkDay(Actor actor, LocalDate day, String field) {
        if (day.isBefore(past.today()) && !actor.is(Role.DIRECTOR)) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.pastDay").at(field);
        }
    }

    private void checkMember(NewAppointment details) {
        boolean member = people.membersOn(details.fromDay()).stream()
                .anyMatch(one -> one.staff().equals(details.staff()));
        if (!member) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.officeForMembers").at("staff");
        }
    }

    private void endCurrent(Appointment next, Actor actor) {
        LocalDate from = next.term().from();
        appointments.findByOfficeAndTermToDayIsNull(next.office()).stream()
                .filter(current -> !current.term().from().isAfter(from))
                .forEach(current -> end(current, from, actor));
    }

    private void end(Appointment current, LocalDate from, Actor actor) {
        if (from.equals(past.today())) {
            current.endAt(past.now(), actor.name());
        } else {
            past.checkLastDay(current.staff(), Past.of(current.office()), from.minusDays(1), LEADERSHIP, "fromDay");
            if (!current.term().from().isBefore(from)) {
                throw new RuleViolation(LEADERSHIP, "people.refusal.officeTaken").at("fromDay");
            }
            current.lastUntil(from.minusDays(1), actor.name());
        }
        save(current, "fromDay");
        tell(current, Kind.TAKEN_OVER, from, actor);
    }

    private void tell(Appointment appointment, Kind kind, LocalDate day, Actor actor) {
        StaffId chair = appointments.findByOfficeAndTermToDayIsNull(Office.CHAIR).stream()
                .map(Appointment::staff)
                .findFirst()
                .orElse(null);
        events.publishEvent(new PeopleEvent.OfficeChanged(
                appointment.office(),
                appointment.staff(),
                people.get(appointment.staff()).name().listed(),
                kind,
                day,
                chair,
                actor.staff(),
                actor.name()));
    }

    private Actor requireAppointing(Office office) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayAppoint(office), "appoint");
        return may.actor();
    }
}
