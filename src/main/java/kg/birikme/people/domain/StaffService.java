package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Post;
import kg.birikme.school.YearId;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the staff directory: people, their posts, their membership and the classes they lead. */
@Service
public class StaffService {

    private final StaffRepository staff;
    private final PostHoldingRepository posts;
    private final MembershipRepository memberships;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    StaffService(
            StaffRepository staff, PostHoldingRepository posts, MembershipRepository memberships, JdbcClient jdbc,
            CurrentActor currentActor) {
        this.staff = staff;
        this.posts = posts;
        this.memberships = memberships;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** Adds a person; a repeated call with the same id does nothing. */
    @Transactional
    public StaffId add(UUID id, StaffDetails details) {
        requireStaffKeeper();
        return addUnasked(id, details);
    }

    /** As {@link #add}, for the first start, when there is nobody yet to ask for rights. */
    @Transactional
    public StaffId addFirst(UUID id, StaffDetails details, Post post) {
        if (posts.count() > 0 && post == Post.DIRECTOR) {
            throw new InvalidInput("post", "people.refusal.postTaken");
        }
        StaffId person = addUnasked(id, details);
        holdUnasked(UUID.randomUUID(), person, post, details.worksFrom(), null);
        return person;
    }

    private StaffId addUnasked(UUID id, StaffDetails details) {
        if (!staff.existsById(id)) {
            staff.save(new StaffMember(id, details));
        }
        return new StaffId(id);
    }

    /** @throws StaleVersion if somebody changed the person's entry since */
    @Transactional
    public void change(StaffId id, int version, StaffDetails details) {
        requireStaffKeeper();
        StaffMember person = staff.findById(id.value()).orElseThrow(() -> new NotFound("person"));
        StaleVersion.check("person", person.version(), version);
        person.describe(details);
    }

    /**
     * Gives a post from a day on, until a day or until further notice. Whoever held a single post without end leaves it
     * on the day before.
     *
     * @throws InvalidInput if somebody else holds the post on one of those days
     */
    @Transactional
    public void hold(UUID id, StaffId person, Post post, LocalDate from, @Nullable LocalDate to) {
        requireStaffKeeper();
        holdUnasked(id, person, post, from, to);
    }

    private void holdUnasked(UUID id, StaffId person, Post post, LocalDate from, @Nullable LocalDate to) {
        if (posts.existsById(id)) {
            return;
        }
        if (post.single()) {
            jdbc.sql("""
                            update post_holding set to_day = ?, version = version + 1
                            where post = ? and to_day is null and from_day < ?
                            """)
                    .params(from.minusDays(1), post.name(), from)
                    .update();
        }
        try {
            posts.saveAndFlush(new PostHolding(id, person, post, from, to));
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("from", "people.refusal.postTaken");
        }
    }

    /** Ends a post. */
    @Transactional
    public void leavePost(UUID holding, LocalDate lastDay) {
        requireStaffKeeper();
        posts.findById(holding).orElseThrow(() -> new NotFound("post")).end(lastDay);
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
    }

    /** Ends a membership; the past stays (R48). */
    @Transactional
    public void leave(UUID membership, LocalDate lastDay) {
        requireMemberKeeper();
        memberships.findById(membership).orElseThrow(() -> new NotFound("membership")).end(lastDay);
    }

    /**
     * Gives the class to the person for the year, taking it from whoever led it and freeing the one they led (R17).
     */
    @Transactional
    public void leadClass(StaffId person, YearId year, int grade, String letter) {
        requireMemberKeeper();
        jdbc.sql("""
                        delete from class_leading
                        where year_id = :year and (staff_id = :person or grade = :grade and letter = :letter)
                        """)
                .param("year", year.value())
                .param("person", person.value())
                .param("grade", grade)
                .param("letter", KyrgyzText.clean(letter))
                .update();
        jdbc.sql("insert into class_leading (year_id, grade, letter, staff_id) values (?, ?, ?, ?)")
                .params(year.value(), grade, KyrgyzText.clean(letter), person.value())
                .update();
    }

    private void requireStaffKeeper() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        may.require(may.mayKeepStaff(), "keep the staff directory");
    }

    private void requireMemberKeeper() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        may.require(may.mayKeepMembers(), "keep the members");
    }
}
