package kg.birikme.handin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a written work: each judges the record that its service loaded and locked, changes it, adds the step to its
 * history and tells of it. A step that was taken already does nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkSteps {

    private final WorkHistory history;
    private final EntityManager records;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkSteps(
            WorkHistory history,
            EntityManager records,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.history = history;
        this.records = records;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Before a work is looked for that may not be begun yet: judges its writer, and lets one transaction at a time begin a
     * person's work, so that a double click finds the first one's.
     *
     * @throws ActionForbidden if writing such work is not the actor's
     * @throws RuleViolation if the year is stored
     */
    public void begin(WorkFlow flow, WorkPermissions may) {
        requireWriter(flow, may);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 90))")
                .param("person", may.actor().staff().value().toString())
                .query((row, number) -> 0)
                .list();
    }

    /**
     * Saves it as far as it is written.
     *
     * @param version as the form carries it
     * @param words   writes them into the work
     * @return its version now
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public int write(Work work, WorkPermissions may, int version, Runnable words) {
        requireWriter(work, may);
        check(work, version);
        words.run();
        records.flush();
        return work.version();
    }

    /**
     * Saves it and hands it in.
     *
     * @param same  whether just these words are written in it already
     * @param words writes them into the work
     * @throws StaleVersion if it was written elsewhere, or handed in with other words meanwhile
     */
    public void handIn(Work work, WorkPermissions may, int version, boolean same, Runnable words) {
        requireWriter(work, may);
        if (work.status().handedIn()) {
            if (!same) {
                throw new StaleVersion(work.flow().name());
            }
            return;
        }
        check(work, version);
        words.run();
        work.handIn(clock.instant());
        took(work, WorkStep.SUBMITTED, may, "");
    }

    /**
     * The writer takes back what was handed in and not yet decided on.
     *
     * @return whether this was the step; no if it was taken already
     * @throws RuleViolation if it was decided on meanwhile
     */
    public boolean takeBack(Work work, WorkPermissions may, int version) {
        requireWriter(work, may);
        if (work.status().editable()) {
            return false;
        }
        check(work, version);
        work.takeBack();
        took(work, WorkStep.WITHDRAWN, may, "");
        return true;
    }

    /**
     * Its reader has seen it or accepts it.
     *
     * @param keep writes into the work what its paper says from now on
     * @return whether this was the step; no if it was taken already
     */
    public boolean decide(Work work, WorkPermissions may, int version, Runnable keep) {
        requireDecider(work, may);
        if (work.status() == work.flow().done()) {
            return false;
        }
        check(work, version);
        keep.run();
        work.decide(may.actor().name(), clock.instant());
        took(work, work.flow().decision(), may, "");
        return true;
    }

    /**
     * Its reader gives it back.
     *
     * @param remark what is to be mended
     * @return whether this was the step; no if it was returned with just these words already
     * @throws StaleVersion if it was returned with other words meanwhile
     */
    public boolean giveBack(Work work, WorkPermissions may, int version, String remark) {
        requireDecider(work, may);
        if (work.returnedWith(remark)) {
            return false;
        }
        check(work, version);
        work.giveBack(remark, may.actor().name(), clock.instant());
        took(work, WorkStep.RETURNED, may, KyrgyzText.clean(remark));
        return true;
    }

    /**
     * Judges a writer where no record is at hand.
     *
     * @throws ActionForbidden if writing such work is not the actor's
     * @throws RuleViolation if the year is stored
     */
    public void requireWriter(WorkFlow flow, WorkPermissions may) {
        ActionForbidden.unless(may.writes(), "write a " + flow.name());
        requireOpen(flow, may);
    }

    private void took(Work work, WorkStep step, WorkPermissions may, String remark) {
        Actor actor = may.actor();
        history.note(work.id(), work.year(), step, actor.name(), remark);
        // Whoever hears of it reads by SQL.
        records.flush();
        events.publishEvent(
                new WorkStepped(work.flow(), work.id(), work.year(), work.writer(), step, actor.name(), remark));
    }

    private static void check(Work work, int version) {
        StaleVersion.check(work.flow().name(), work.version(), version);
    }

    /** A person's own work is hidden from others; that an office has work to write, everybody knows. */
    private static void requireWriter(Work work, WorkPermissions may) {
        if (!may.writes()) {
            String name = work.flow().name();
            throw work.writer() == null ? new ActionForbidden("write a " + name) : new NotFound(name);
        }
        requireOpen(work.flow(), may);
    }

    private static void requireDecider(Work work, WorkPermissions may) {
        if (!may.mayRead()) {
            throw new NotFound(work.flow().name());
        }
        ActionForbidden.unless(may.decides(), "decide on a " + work.flow().name());
        requireOpen(work.flow(), may);
    }

    /** @throws RuleViolation if the year is stored: nothing of it is changed any more */
    public void requireOpen(Work work, WorkPermissions may) {
        requireOpen(work.flow(), may);
    }

    private static void requireOpen(WorkFlow flow, WorkPermissions may) {
        if (may.stored()) {
            throw new RuleViolation(flow.clause(), flow.refusal("stored"));
        }
    }

    /**
     * A written work took a step: handed in, taken back, returned, seen or accepted.
     *
     * @param writer whose it is; none where it is an office's
     * @param byName who took the step
     * @param remark what was said with it; empty where nothing was
     */
    public record WorkStepped(
            WorkFlow flow,
            UUID id,
            YearId year,
            @Nullable StaffId writer,
            WorkStep step,
            String byName,
            String remark) {}
}
