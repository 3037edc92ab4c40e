package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.Instant;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who writes or decides, and whether the year still takes it. */
@Component
class GrowthDesk {

    private final Years years;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    GrowthDesk(Years years, CurrentActor currentActor, JdbcClient jdbc, Clock clock) {
        this.years = years;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws ActionForbidden if the actor is no member of the association */
    Actor member(YearId year, Clause clause) {
        Actor actor = currentActor.get();
        if (!actor.is(Role.MEMBER)) {
            throw new ActionForbidden("write one's own work");
        }
        requireOpen(years.get(year), clause);
        return actor;
    }

    /**
     * Who decides on somebody's work.
     *
     * @throws NotFound if it is not the actor's to know of
     * @throws ActionForbidden if deciding is not the actor's
     */
    Actor decider(OwnWork work) {
        Actor actor = currentActor.get();
        YearView year = years.get(work.year());
        OwnWorkPermissions may = new OwnWorkPermissions(actor, work.member(), work.status(), year.stored());
        if (!may.mayRead()) {
            throw new NotFound("own work");
        }
        may.requireDecider();
        return actor;
    }

    /**
     * The writer of a work.
     *
     * @throws NotFound if it is somebody else's
     * @throws ActionForbidden if she is no member any more
     */
    Actor writer(OwnWork work) {
        if (!currentActor.get().isPerson(work.member())) {
            throw new NotFound("own work");
        }
        return member(work.year(), work.clause());
    }

    private static void requireOpen(YearView year, Clause clause) {
        if (year.stored()) {
            throw new RuleViolation(clause, "growth.refusal.stored");
        }
    }

    /** Lets one transaction at a time begin a person's work of a year: a double click finds the first one's. */
    void queue(Actor actor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 90))")
                .param("person", actor.staff().value().toString())
                .query((row, number) -> 0)
                .list();
    }

    Actor actor() {
        return currentActor.get();
    }

    Instant now() {
        return clock.instant();
    }
}
