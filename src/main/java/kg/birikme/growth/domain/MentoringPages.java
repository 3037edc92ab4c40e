package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of mentoring show (R38). */
@Service
@Transactional(readOnly = true)
public class MentoringPages {

    private final MentoringReader reader;
    private final People people;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    MentoringPages(MentoringReader reader, People people, Years years, CurrentActor currentActor, Clock clock) {
        this.reader = reader;
        this.people = people;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A pair.
     *
     * @param planned how many meetings its plan has
     * @param held    how many hours were written down
     */
    public record Pair(
            UUID id,
            StaffId mentor,
            PersonName mentorName,
            StaffId mentee,
            PersonName menteeName,
            LocalDate from,
            @Nullable LocalDate to,
            String aim,
            String outcome,
            int planned,
            int held,
            int version) {

        public boolean going() {
            return to == null;
        }
    }

    /** An hour of mentoring, and its page. */
    public record Talk(UUID id, LocalDate day, String topic, String outcome, String href) {}

    /** All pairs, those at work first. */
    public record ListPage(List<Pair> pairs, MentoringPermissions may, Optional<YearView> year) {}

    /** One pair with its plan and its hours. */
    public record PairPage(
            Pair pair,
            List<MentoringMeeting> plan,
            List<Talk> talks,
            MentoringPermissions may,
            Optional<YearView> year) {

        public boolean mayChange() {
            return pair.going() && may.mayWriteOf(pair.mentor());
        }

        /** Where the next hour is written down; nowhere where the year is stored or there is none. */
        public @Nullable String talkHref() {
            return !mayChange()
                    ? null
                    : year.filter(now -> !now.stored())
                            .map(now -> "/years/" + now.slug() + "/growth/consultations/new?pair=" + pair.id())
                            .orElse(null);
        }
    }

    public ListPage list() {
        MentoringPermissions may = sight();
        return new ListPage(reader.pairs(), may, years.current());
    }

    /** @throws NotFound if there is none */
    public PairPage one(UUID id) {
        MentoringPermissions may = sight();
        Pair pair = reader.one(id).orElseThrow(() -> new NotFound("mentoring"));
        return new PairPage(pair, reader.plan(id), reader.talksOf(id), may, years.current());
    }

    /** Everybody at work, for the form of a new pair. */
    public List<PersonView> staff() {
        MentoringPermissions may = sight();
        ActionForbidden.unless(may.mayWrite(), "make a mentoring pair");
        return people.atWork(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the reader may do here. */
    public MentoringPermissions sight() {
        MentoringPermissions may = new MentoringPermissions(currentActor.get());
        may.requireSight();
        return may;
    }
}
