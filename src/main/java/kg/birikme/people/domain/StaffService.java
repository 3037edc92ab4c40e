package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Capacity;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Post;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the staff directory: people and their membership. */
@Service
public class StaffService {

    private static final Clause MEMBERS = Clause.r(17);

    private final StaffRepository staff;
    private final PostService posts;
    private final MembershipRepository memberships;
    private final AppointmentRepository appointments;
    private final Past past;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    StaffService(
            StaffRepository staff,
            PostService posts,
            MembershipRepository memberships,
            AppointmentRepository appointments,
            Past past,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.posts = posts;
        this.memberships = memberships;
        this.appointments = appointments;
        this.past = past;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Adds a person; a repeated call with the same id does nothing. */
    @Transactional
    public StaffId add(UUID id, StaffDetails details) {
        requireStaffKeeper();
        return addUnasked(id, details);
    }

    /** As {@link #add}, for the first start, when there is nobody yet to ask for rights: the school's first director. */
    @Transactional
    public StaffId addFirst(UUID id, StaffDetails details, Post post) {
        StaffId person = addUnasked(id, details);
        posts.giveFirst(person, post, details.worksFrom());
        return person;
    }

    private StaffId addUnasked(UUID id, StaffDetails details) {
        if (!staff.existsById(id)) {
            // At once: whoever is given a post in the same transaction is sought by SQL among those at work.
            staff.saveAndFlush(new StaffMember(id, details));
        }
        return new StaffId(id);
    }

    /**
     * Changes the entry; the last day at work is no part of it.
     *
     * @throws StaleVersion if somebody changed the person's entry since
     * @throws InvalidInput if the person would be at work only after something they hold began
     */
    @Transactional
    public void change(StaffId id, int version, StaffDetails details) {
        requireStaffKeeper();
        StaffMember person = load(id);
        StaleVersion.check("person", person.version(), version);
        if (details.worksFrom().isAfter(person.worksFrom()) && staff.holdsBefore(id.value(), details.worksFrom())) {
            throw new InvalidInput("worksFrom", "people.refusal.worksFromLate");
        }
        person.describe(details);
    }

    /**
     * Takes a person into the association; a repeated call with the same id does nothing.
     *
     * @throws InvalidInput if the person is a member on one of those days already
     */
    @Transactional
    public void join(UUID id, StaffId person, MemberKind kind, LocalDate from) {
        requireMemberKeeper();
        if (memberships.existsById(id)) {
            return;
        }
        try {
            memberships.saveAndFlush(new Membership(id, person, kind, from));
        } catch (DataIntegrityViolationException already) {
            throw new InvalidInput("from", "people.refusal.memberAlready");
        }
        events.publishEvent(Trace.of(
                "people.trace.member.joined",
                place(person),
                load(person).name().listed(),
                SchoolDates.shortDate(from)));
    }

    /**
     * Ends a membership; the past stays (R48).
     *
     * @throws StaleVersion  if somebody changed it since
     * @throws RuleViolation if the person attended a meeting as a member after that day, or holds an office of the association
     */
    @Transactional
    public void leave(UUID id, int version, LocalDate lastDay) {
        requireMemberKeeper();
        Membership membership = memberships.findById(id).orElseThrow(() -> new NotFound("membership"));
        StaleVersion.check("membership", membership.version(), version);
        if (appointments.holdsAfter(membership.staff().value(), lastDay)) {
            throw new RuleViolation(MEMBERS, "people.refusal.holdsOffice")
                    .at("toDay")
                    .goTo("/settings/appointments");
        }
        endUnasked(membership, lastDay);
    }

    void endUnasked(Membership membership, LocalDate lastDay) {
        past.checkLastDay(membership.staff(), Capacity.MEMBER, lastDay, MEMBERS, "toDay");
        membership.end(lastDay);
        memberships.saveAndFlush(membership);
        events.publishEvent(Trace.of(
                "people.trace.member.left",
                place(membership.staff()),
                load(membership.staff()).name().listed(),
                SchoolDates.shortDate(lastDay)));
    }

    private StaffMember load(StaffId id) {
        return staff.findById(id.value()).orElseThrow(() -> new NotFound("person"));
    }

    private static String place(StaffId person) {
        return "/settings/staff/" + person.value();
    }

    private void requireStaffKeeper() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepStaff(), "keep the staff directory");
    }

    private void requireMemberKeeper() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "keep the members");
    }
}
