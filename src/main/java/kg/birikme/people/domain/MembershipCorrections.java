package kg.birikme.people.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Capacity;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right the start of a membership that was written down wrongly (R17), with a reason that stays. */
@Service
public class MembershipCorrections {

    private static final Clause MEMBERS = Clause.r(17);

    private final MembershipRepository memberships;
    private final StaffRepository staff;
    private final Years years;
    private final Past past;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    MembershipCorrections(
            MembershipRepository memberships,
            StaffRepository staff,
            Years years,
            Past past,
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.staff = staff;
        this.years = years;
        this.past = past;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Moves the first day of a membership; the first day at work moves along where it would lie after it.
     *
     * @throws StaleVersion  if somebody changed the membership since
     * @throws InvalidInput  if the reason is missing, the day has not come, or the person is a member on one of the days already
     * @throws RuleViolation if the person attended a meeting or held an office before the new day, or a stored year would
     *     change (R12)
     */
    @Transactional
    public void correct(UUID id, int version, LocalDate from, String reason) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayCorrectMembership(), "correct a membership");
        Membership membership = memberships.findById(id).orElseThrow(() -> new NotFound("membership"));
        StaleVersion.check("membership", membership.version(), version);
        LocalDate before = membership.from();
        String why = KyrgyzText.clean(reason);
        if (why.isEmpty()) {
            throw new InvalidInput("reason", "people.refusal.reasonMissing");
        }
        if (from.equals(before)) {
            return;
        }
        check(membership, before, from);
        StaffMember person = staff.findById(membership.staff().value()).orElseThrow(() -> new NotFound("person"));
        membership.correctStart(from);
        person.workedSince(from);
        try {
            memberships.saveAndFlush(membership);
        } catch (DataIntegrityViolationException already) {
            throw new InvalidInput("from", "people.refusal.memberAlready");
        }
        keep(id, before, from, why, may.actor().name());
        events.publishEvent(Trace.of(
                "people.trace.member.corrected",
                "/settings/staff/" + membership.staff().value(),
                person.name().listed(),
                SchoolDates.shortDate(before),
                SchoolDates.shortDate(from),
                why));
    }

    private void check(Membership membership, LocalDate before, LocalDate from) {
        if (from.isAfter(past.today())) {
            throw new InvalidInput("from", "people.refusal.startToCome");
        }
        LocalDate first = from.isBefore(before) ? from : before;
        LocalDate last = (from.isBefore(before) ? before : from).minusDays(1);
        years.all().stream()
                .filter(YearView::stored)
                .filter(year -> !year.start().isAfter(last) && !year.end().isBefore(first))
                .findFirst()
                .ifPresent(year -> {
                    throw new RuleViolation(Clause.r(12), "people.refusal.yearStored", year.label()).at("from");
                });
        if (from.isAfter(before)) {
            for (Capacity capacity : new Capacity[] {Capacity.MEMBER, Capacity.CHAIR, Capacity.SECRETARY}) {
                past.check(membership.staff(), capacity, first, last, MEMBERS, "from");
            }
        }
    }

    private void keep(UUID membership, LocalDate before, LocalDate from, String why, String by) {
        jdbc.sql("""
                        insert into membership_correction
                            (id, membership_id, from_before, from_after, reason, corrected_by, corrected_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), membership, before, from, why, by, Timestamp.from(past.moment()))
                .update();
    }
}
