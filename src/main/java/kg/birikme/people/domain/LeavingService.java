package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Office;
import kg.birikme.people.OpenMatters;
import kg.birikme.people.OpenMatters.Matter;
import kg.birikme.people.PeopleEvent;
import kg.birikme.people.Post;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaving the school as one act: membership, office and posts end with the last day at work, the account closes after it,
 * and what is open is shown before.
 */
@Service
public class LeavingService {

    private static final Clause MEMBERS = Clause.r(17);

    private final StaffRepository staff;
    private final Holdings holdings;
    private final StaffService members;
    private final PostService posts;
    private final List<OpenMatters> open;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    LeavingService(
            StaffRepository staff,
            Holdings holdings,
            StaffService members,
            PostService posts,
            List<OpenMatters> open,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.holdings = holdings;
        this.members = members;
        this.posts = posts;
        this.open = List.copyOf(open);
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * What would end.
     *
     * @param version     of the person's entry
     * @param memberships kinds of membership
     * @param offices     offices of the association
     * @param posts       posts on the staff
     * @param open        what is still expected of the person
     */
    public record Preview(
            StaffId id,
            PersonName name,
            int version,
            List<MemberKind> memberships,
            List<Office> offices,
            List<Post> posts,
            List<Matter> open) {}

    /** @throws kg.birikme.shared.ActionForbidden unless the actor may let the person go */
    @Transactional(readOnly = true)
    public Preview preview(StaffId id, LocalDate lastDay) {
        StaffMember person = load(id);
        Holdings.Held held = holdings.after(id, lastDay);
        requireLettingGo(held);
        List<Matter> matters = new ArrayList<>();
        open.forEach(source -> matters.addAll(source.of(id, lastDay)));
        return new Preview(
                id,
                person.name(),
                person.version(),
                held.memberships().stream().map(Membership::kind).toList(),
                held.appointments().stream().map(Appointment::office).toList(),
                held.posts().stream().map(PostHolding::post).toList(),
                matters);
    }

    /**
     * Ends the person's work at the school and with it everything held, all or nothing; the past stays.
     *
     * @throws kg.birikme.shared.ActionForbidden unless the actor may let the person go
     * @throws StaleVersion if somebody changed the person's entry since
     * @throws kg.birikme.shared.RuleViolation if the person attended, agreed or signed something after that day
     */
    @Transactional
    public void leave(StaffId id, int version, @Nullable LocalDate wanted) {
        StaffMember person = load(id);
        LocalDate lastDay = wanted == null ? holdings.past().today() : wanted;
        Holdings.Held held = holdings.after(id, lastDay);
        Actor actor = requireLettingGo(held);
        if (wanted == null) {
            throw new InvalidInput("lastDay", "people.refusal.lastDayMissing");
        }
        StaleVersion.check("person", person.version(), version);
        for (Capacity capacity : Capacity.values()) {
            holdings.past().checkLastDay(id, capacity, lastDay, MEMBERS, "lastDay");
        }
        held.memberships().forEach(one -> members.endUnasked(one, lastDay));
        held.appointments().forEach(one -> end(one, person, lastDay, actor));
        held.posts().forEach(one -> posts.endUnasked(one, one.term().from().isAfter(lastDay) ? null : lastDay, actor));
        person.leave(lastDay);
        staff.saveAndFlush(person);
        events.publishEvent(
                new PeopleEvent.StaffLeft(id, person.name().listed(), lastDay, actor.staff(), actor.name()));
    }

    /** Takes back a last day: the person goes on working; what ended with it is given anew. */
    @Transactional
    public void comeBack(StaffId id, int version) {
        StaffMember person = load(id);
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepStaff(), "take a person back");
        StaleVersion.check("person", person.version(), version);
        person.comeBack();
        events.publishEvent(Trace.of(
                "people.trace.cameBack",
                "/settings/staff/" + id.value(),
                person.name().listed()));
    }

    private void end(Appointment appointment, StaffMember person, LocalDate lastDay, Actor actor) {
        if (appointment.term().from().isAfter(lastDay)) {
            appointment.endAt(holdings.past().now(), actor.name());
        } else {
            appointment.lastUntil(lastDay, actor.name());
        }
        events.publishEvent(new PeopleEvent.OfficeChanged(
                appointment.office(),
                appointment.staff(),
                person.name().listed(),
                PeopleEvent.OfficeChanged.Kind.ENDED,
                lastDay,
                null,
                actor.staff(),
                actor.name()));
    }

    private StaffMember load(StaffId id) {
        return staff.findById(id.value()).orElseThrow(() -> new NotFound("person"));
    }

    private Actor requireLettingGo(Holdings.Held held) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayLetGo(held.leads()), "let this person go");
        return may.actor();
    }
}
