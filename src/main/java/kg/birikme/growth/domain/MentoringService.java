package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.growth.domain.MentoringReader.Talks;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pairs are made, planned and ended (R38). */
@Service
@Transactional
public class MentoringService {

    private final MentoringRepository pairs;
    private final MentoringReader reader;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MentoringService(
            MentoringRepository pairs,
            MentoringReader reader,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.reader = reader;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a pair; made already under this id, it does nothing.
     *
     * @throws ActionForbidden if a member makes one of somebody else's
     * @throws InvalidInput if something does not fit, or the two are a pair already
     */
    public void pair(UUID id, MentoringContent content) {
        may().requireWriterOf(content.mentor());
        if (pairs.existsById(id)) {
            return;
        }
        if (reader.isPair(content.mentor(), content.mentee(), content.from(), null)) {
            throw new InvalidInput("mentee", "growth.invalid.pairAlready");
        }
        pairs.saveAndFlush(new Mentoring(id, content));
    }

    /**
     * Writes aim, beginning and plan anew; who they are stays.
     *
     * @throws StaleVersion if it was written elsewhere meanwhile
     * @throws RuleViolation if it has ended, or an hour would belong to it no more
     */
    public void describe(UUID id, int version, MentoringContent content) {
        Mentoring pair = take(id);
        StaleVersion.check("mentoring", pair.version(), version);
        if (reader.isPair(pair.mentor(), pair.mentee(), content.from(), id)) {
            throw new InvalidInput("from", "growth.invalid.pairAlready");
        }
        pair.describe(content, reader.talks(id).first());
    }

    /**
     * It has ended; said again with the same words, it does nothing.
     *
     * @throws StaleVersion if it was written elsewhere meanwhile
     * @throws RuleViolation if nothing says what came of it, or an hour would belong to it no more
     */
    public void end(UUID id, int version, LocalDate day, String outcome) {
        Mentoring pair = take(id);
        if (pair.endedWith(day, outcome)) {
            return;
        }
        StaleVersion.check("mentoring", pair.version(), version);
        Talks talks = reader.talks(id);
        pair.end(day, outcome, talks.last(), LocalDate.now(clock));
        events.publishEvent(Trace.of("growth.trace.mentoringEnded", "/mentoring/" + id, reader.names(id)));
    }

    private Mentoring take(UUID id) {
        may().requireSight();
        Mentoring pair = pairs.findForChange(id).orElseThrow(() -> new NotFound("mentoring"));
        may().requireWriterOf(pair.mentor());
        return pair;
    }

    private MentoringPermissions may() {
        return new MentoringPermissions(currentActor.get());
    }
}
