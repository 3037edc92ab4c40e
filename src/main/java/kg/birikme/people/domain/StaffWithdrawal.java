package kg.birikme.people.domain;

import java.util.UUID;
import kg.birikme.people.Capacity;
import kg.birikme.school.YearId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was entered by mistake and has been used by nobody: what has a history ends, but never disappears (R48). */
@Service
public class StaffWithdrawal {

    private static final Clause MEMBERS = Clause.r(17);

    private final StaffRepository staff;
    private final MembershipRepository memberships;
    private final Past past;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    StaffWithdrawal(
            StaffRepository staff,
            MembershipRepository memberships,
            Past past,
            JdbcClient jdbc,
            CurrentActor currentActor) {
        this.staff = staff;
        this.memberships = memberships;
        this.past = past;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /**
     * Takes a membership back.
     *
     * @throws InvalidInput  if somebody has changed it since it was entered
     * @throws RuleViolation if the person has done something as a member
     */
    @Transactional
    public void membership(UUID id) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "take a membership back");
        Membership membership = memberships.findById(id).orElseThrow(() -> new NotFound("membership"));
        if (membership.version() > 0) {
            throw new InvalidInput("id", "people.refusal.changedSince");
        }
        if (!membership.from().isAfter(past.today())) {
            past.check(membership.staff(), Capacity.MEMBER, membership.from(), past.today(), MEMBERS, "id");
        }
        memberships.delete(membership);
        memberships.flush();
    }

    /**
     * Takes a person out of the directory again.
     *
     * @throws InvalidInput if any record names the person
     */
    @Transactional
    public void person(StaffId id) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepStaff(), "take a person out of the directory");
        StaffMember person = staff.findById(id.value()).orElseThrow(() -> new NotFound("person"));
        try {
            staff.delete(person);
            staff.flush();
        } catch (DataIntegrityViolationException named) {
            throw new InvalidInput("id", "people.refusal.named", person.name().listed());
        }
    }

    /** Takes a class back from whoever leads it: it was nobody's before. */
    @Transactional
    public void classOf(YearId year, int grade, String letter) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "take a class back");
        jdbc.sql("delete from class_leading where year_id = ? and grade = ? and letter = ?")
                .params(year.value(), grade, letter)
                .update();
    }
}
