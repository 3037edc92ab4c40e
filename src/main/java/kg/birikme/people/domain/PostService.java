package kg.birikme.people.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import kg.birikme.people.Capacity;
import kg.birikme.people.People;
import kg.birikme.people.PeopleEvent;
import kg.birikme.people.PeopleEvent.PostChanged.Kind;
import kg.birikme.people.Post;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives posts and ends them. The posts that sign are the director's to give, the director's own included (a hand-over); a
 * school without a director is helped by its administrator, and one whose director is gone by deputy and administrator
 * together, for everybody to see.
 */
@Service
public class PostService {

    /** The plan is agreed and approved by whoever holds these posts. */
    private static final Clause SIGNING = Clause.r(2);

    private final PostHoldingRepository posts;
    private final People people;
    private final Past past;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    PostService(
            PostHoldingRepository posts,
            People people,
            Past past,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.people = people;
        this.past = past;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Gives a post from a day on, until a day or until further notice; a repeated call with the same id does nothing. Whoever
     * held a single post without end leaves it on the day before, or at this moment where the new one begins today: what was
     * done in it until then stays theirs.
     *
     * @throws kg.birikme.shared.ActionForbidden unless the actor may give that post
     * @throws InvalidInput if somebody else holds the post on one of those days, or the person is not at work on the first
     */
    @Transactional
    public void give(UUID id, StaffId person, Post post, LocalDate from, @Nullable LocalDate to) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        boolean lastResort = !may.mayGive(post) && may.mayGiveAsLastResort(post, orphaned());
        ActionForbidden.unless(may.mayGive(post) || lastResort, "give this post");
        if (posts.existsById(id)) {
            return;
        }
        if (people.atWork(from).stream().noneMatch(one -> one.id().equals(person))) {
            throw new InvalidInput("from", "people.refusal.notAtWork");
        }
        HeldTerm term = new HeldTerm(from, to);
        if (post.single()) {
            endCurrent(post, term, may.actor());
            LocalDateTime now = past.now();
            if (from.equals(past.today()) && posts.existsByPostAndTermEndedAtBetween(post, from.atStartOfDay(), now)) {
                term.beginAt(now);
            }
        }
        save(new PostHolding(id, person, post, term, may.actor().name(), lastResort), "from");
        tell(post, person, lastResort ? Kind.LAST_RESORT : Kind.GIVEN, from, may.actor());
    }

    /** The director's post of the first start, when there is nobody yet to ask for rights. */
    void giveFirst(StaffId person, Post post, LocalDate from) {
        if (posts.count() > 0) {
            throw new InvalidInput("post", "people.refusal.postTaken");
        }
        save(new PostHolding(UUID.randomUUID(), person, post, new HeldTerm(from, null), "", false), "from");
    }

    /**
     * Sets the last day of a post, or ends it at once.
     *
     * @param version as the page showed it
     * @param end     with which day, or now
     * @throws kg.birikme.shared.ActionForbidden unless the actor may give that post
     * @throws StaleVersion if somebody changed it since
     * @throws kg.birikme.shared.RuleViolation if the holder agreed or signed in the post after that day
     * @throws InvalidInput if another one holds the post on one of the days
     */
    @Transactional
    public void end(UUID id, int version, EndOfTerm end) {
        PostHolding holding = posts.findById(id).orElseThrow(() -> new NotFound("post"));
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayGive(holding.post()), "end this post");
        StaleVersion.check("post", holding.version(), version);
        endUnasked(holding, end.day(), may.actor());
    }

    /**
     * Declares the director's post vacant, as the last resort of a school whose director is gone without handing over; every
     * leader of the school is told, the director too. A second click finds it done.
     *
     * @param version as the page showed it
     * @param reason  kept with the post
     * @throws kg.birikme.shared.ActionForbidden unless the actor is the deputy for teaching
     * @throws StaleVersion if somebody changed it since
     * @throws InvalidInput if the reason is missing
     * @throws NotFound if the holding has not begun: a successor is not turned away by this
     */
    @Transactional
    public void vacate(UUID id, int version, String reason) {
        PostHolding holding = posts.findById(id).orElseThrow(() -> new NotFound("post"));
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayVacate(holding.post()), "declare this post vacant");
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "people.refusal.reasonMissing");
        }
        LocalDateTime now = past.now();
        if (holding.term().over(now)) {
            return;
        }
        if (!holding.term().running(now)) {
            throw new NotFound("a director in office");
        }
        StaleVersion.check("post", holding.version(), version);
        holding.vacate(now, may.actor().name(), KyrgyzText.clean(reason));
        save(holding, "reason");
        tell(holding.post(), holding.staff(), Kind.VACATED, now.toLocalDate(), may.actor());
    }

    void endUnasked(PostHolding holding, @Nullable LocalDate lastDay, Actor actor) {
        LocalDateTime now = past.now();
        if (lastDay == null) {
            holding.endAt(now, actor.name());
        } else {
            past.checkLastDay(holding.staff(), Capacity.POST, lastDay, SIGNING, "toDay");
            holding.lastUntil(lastDay, actor.name());
        }
        save(holding, "toDay");
        tell(holding.post(), holding.staff(), Kind.ENDED, lastDay == null ? now.toLocalDate() : lastDay, actor);
    }

    /** Whether nobody at work holds the director's post today. */
    public boolean orphaned() {
        LocalDate today = past.today();
        return people.officeOn(Role.DIRECTOR, today)
                .filter(holder ->
                        people.atWork(today).stream().anyMatch(one -> one.id().equals(holder.staff())))
                .isEmpty();
    }

    private void endCurrent(Post post, HeldTerm next, Actor actor) {
        LocalDate from = next.from();
        for (PostHolding current : posts.findByPostAndTermToDayIsNull(post)) {
            if (from.isBefore(past.today()) || current.term().from().isAfter(from)) {
                throw new InvalidInput("from", "people.refusal.postTaken");
            }
            if (from.equals(past.today())) {
                current.endAt(past.now(), actor.name());
            } else if (current.term().from().isBefore(from)) {
                current.lastUntil(from.minusDays(1), actor.name());
            }
            save(current, "from");
            tell(post, current.staff(), Kind.TAKEN_OVER, from, actor);
        }
    }

    private void save(PostHolding holding, String field) {
        try {
            posts.saveAndFlush(holding);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput(field, "people.refusal.postTaken");
        }
    }

    private void tell(Post post, StaffId person, Kind kind, LocalDate day, Actor actor) {
        events.publishEvent(new PeopleEvent.PostChanged(
                post, person, people.get(person).name().listed(), kind, day, actor.staff(), actor.name()));
    }
}
