package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.GrowthEvent;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStep;
import kg.birikme.people.People;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down mentoring and consultations: who helped whom, on what, with what result (R37, R38, R93, F17). */
@Service
public class ConsultationService {

    private static final Clause CLAUSE = Clause.r(37);

    public static final int TOPIC_MAX = 300;
    public static final int OUTCOME_MAX = 1000;

    private final JdbcClient jdbc;
    private final Years years;
    private final MentoringReader mentoring;
    private final People people;
    private final WorkHistory history;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationService(
            JdbcClient jdbc,
            Years years,
            MentoringReader mentoring,
            People people,
            WorkHistory history,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.mentoring = mentoring;
        this.people = people;
        this.history = history;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** What was given; {@code helped} is empty where it was for all members. */
    public record Given(
            LocalDate day, ConsultationKind kind, StaffId by, List<StaffId> helped, String topic, String outcome) {

        public Given {
            helped = helped.stream()
                    .distinct()
                    .sorted(Comparator.comparing(StaffId::value))
                    .toList();
            topic = KyrgyzText.clean(topic);
            outcome = KyrgyzText.clean(outcome);
        }

        /** Whether only words differ: what was written before there were pairs may still be put right. */
        boolean isOfThePair(Given other) {
            return kind == other.kind()
                    && by.equals(other.by())
                    && helped.equals(other.helped())
                    && day.equals(other.day());
        }
    }

    /**
     * Writes one down; a repeated call with the same id does nothing.
     *
     * @throws InvalidInput if something does not fit
     * @throws ActionForbidden if a member writes for somebody else
     */
    @Transactional
    public void add(YearId yearId, UUID id, Given given) {
        Actor actor = currentActor.get();
        YearView year = years.get(yearId);
        requireOpen(actor, year, given.by());
        check(year, given);
        requirePair(given);
        int made = jdbc.sql("""
                        insert into consultation (id, year_id, day, kind, given_by, topic, outcome, all_members, written_by)
                        values (:id, :year, :day, :kind, :by, :topic, :outcome, :all, :writer)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("year", year.id().value())
                .params(columns(given))
                .param("writer", actor.staff().value())
                .update();
        if (made > 0) {
            help(id, given);
            history.note(id, yearId, WorkStep.WRITTEN, actor.name(), "");
        }
    }

    /**
     * Puts right what was written down; what stood before is kept. The same words again do nothing.
     *
     * @throws StaleVersion if somebody corrected it meanwhile
     * @throws RuleViolation if it was taken back, or something rests on it: an accepted report, a signed analysis
     * @throws InvalidInput if something does not fit
     */
    @Transactional
    public void correct(YearId yearId, UUID id, int version, Given given) {
        Taken taken = take(yearId, id);
        requireOpen(taken.actor(), taken.year(), given.by());
        if (taken.withdrawn()) {
            throw new RuleViolation(CLAUSE, "growth.refusal.consultationRemoved");
        }
        if (taken.given().equals(given)) {
            return;
        }
        StaleVersion.check("consultation", taken.version(), version);
        check(taken.year(), given);
        if (!given.isOfThePair(taken.given())) {
            requirePair(given);
        }
        events.publishEvent(new GrowthEvent.ConsultationChanged(id, yearId));
        jdbc.sql("""
                        update consultation set day = :day, kind = :kind, given_by = :by, topic = :topic, outcome = :outcome,
                            all_members = :all, version = version + 1
                        where id = :id
                        """).param("id", id).params(columns(given)).update();
        jdbc.sql("delete from consultation_person where consultation_id = ?")
                .param(id)
                .update();
        help(id, given);
        history.corrected(id, yearId, taken.given().kind().name(), taken.actor().name(), words(taken.given()));
    }

    /**
     * It was written down by mistake: it stays as a trace and counts nowhere. A second click does nothing.
     *
     * @throws StaleVersion if somebody corrected it meanwhile
     * @throws RuleViolation if no reason is given, or something rests on it: an accepted report, a signed analysis
     */
    @Transactional
    public void withdraw(YearId yearId, UUID id, int version, String reason) {
        Taken taken = take(yearId, id);
        if (taken.withdrawn()) {
            return;
        }
        StaleVersion.check("consultation", taken.version(), version);
        if (reason.isBlank()) {
            throw new RuleViolation(CLAUSE, "growth.refusal.reasonMissing").at("reason");
        }
        events.publishEvent(new GrowthEvent.ConsultationChanged(id, yearId));
        jdbc.sql("update consultation set withdrawn = true, version = version + 1 where id = ?")
                .param(id)
                .update();
        history.note(id, yearId, WorkStep.REMOVED, taken.actor().name(), KyrgyzText.clean(reason));
        events.publishEvent(new GrowthEvent.ConsultationWithdrawn(id, yearId));
        events.publishEvent(Trace.of(
                "growth.trace.consultationRemoved",
                "/years/#" + yearId.value() + "/growth/consultations/" + id,
                taken.given().topic()));
    }

    /**
     * One, with its history.
     *
     * @throws NotFound if the year has no such consultation
     * @throws ActionForbidden if the actor does not belong here
     */
    @Transactional(readOnly = true)
    public ConsultationView one(String slug, UUID id) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(OwnWorkPermissions.maySeeTopics(actor), "see the consultations");
        YearView year = years.bySlug(slug);
        Kept kept = kept(year.id(), id, "");
        return new ConsultationView(
                id,
                year,
                kept.given(),
                kept.withdrawn(),
                kept.version(),
                new ConsultationPermissions(actor, year.stored()),
                history.of(id, "growth"));
    }

    /** What is stored of one. */
    private record Kept(Given given, boolean withdrawn, int version) {}

    /** One taken up by somebody who may change it; its row is held until the end. */
    private record Taken(Actor actor, YearView year, Given given, boolean withdrawn, int version) {}

    private Taken take(YearId yearId, UUID id) {
        Actor actor = currentActor.get();
        YearView year = years.get(yearId);
        Kept kept = kept(yearId, id, " for update");
        requireOpen(actor, year, kept.given().by());
        return new Taken(actor, year, kept.given(), kept.withdrawn(), kept.version());
    }

    private Kept kept(YearId year, UUID id, String lock) {
        return jdbc.sql("""
                        select c.*, array(select p.staff_id from consultation_person p
                                          where p.school_id = c.school_id and p.consultation_id = c.id
                                          order by p.staff_id) as helped
                        from consultation c where c.id = :id and c.year_id = :year
                        """ + lock)
                .param("id", id)
                .param("year", year.value())
                .query((row, number) -> new Kept(
                        new Given(
                                row.getObject("day", LocalDate.class),
                                ConsultationKind.valueOf(row.getString("kind")),
                                new StaffId(row.getObject("given_by", UUID.class)),
                                Arrays.stream((UUID[]) row.getArray("helped").getArray())
                                        .map(StaffId::new)
                                        .toList(),
                                row.getString("topic"),
                                row.getString("outcome")),
                        row.getBoolean("withdrawn"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> new NotFound("consultation"));
    }

    private static void requireOpen(Actor actor, YearView year, StaffId giver) {
        new ConsultationPermissions(actor, year.stored()).requireWriterOf(giver);
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "growth.refusal.stored");
        }
    }

    private void check(YearView year, Given given) {
        if (given.topic().isEmpty()) {
            throw new InvalidInput("topic", "growth.invalid.topic");
        }
        if (!year.contains(given.day())) {
            throw new InvalidInput("day", "growth.invalid.year", year.label());
        }
        if (given.day().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("day", "growth.invalid.future");
        }
        if (given.kind() != ConsultationKind.GROUP && given.helped().isEmpty()) {
            throw new InvalidInput("helped", "growth.invalid.helped");
        }
        if (given.helped().contains(given.by())) {
            throw new InvalidInput("helped", "growth.invalid.self");
        }
    }

    /** @throws RuleViolation if an hour of mentoring belongs to no pair (R38) */
    private void requirePair(Given given) {
        if (given.kind() == ConsultationKind.MENTORING
                && mentoring.menteesOn(given.by(), given.helped(), given.day())
                        < given.helped().size()) {
            throw new RuleViolation(Clause.r(38), "growth.refusal.noPair").at("helped");
        }
    }

    private static Map<String, Object> columns(Given given) {
        return Map.of(
                "day",
                given.day(),
                "kind",
                given.kind().name(),
                "by",
                given.by().value(),
                "topic",
                given.topic(),
                "outcome",
                given.outcome(),
                "all",
                given.helped().isEmpty());
    }

    private void help(UUID id, Given given) {
        if (!given.helped().isEmpty()) {
            jdbc.sql("insert into consultation_person (consultation_id, staff_id) select :id, unnest(:people::uuid[])")
                    .param("id", id)
                    .param("people", given.helped().stream().map(StaffId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    /** What stood before a correction, as the record's history tells it. */
    private String words(Given given) {
        Map<StaffId, PersonName> names = people.names(
                Stream.concat(Stream.of(given.by()), given.helped().stream()).toList());
        String helped = given.helped().stream()
                .map(one -> Objects.requireNonNull(names.get(one)).signature())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        SchoolDates.shortDate(given.day()),
                        given.topic(),
                        Objects.requireNonNull(names.get(given.by())).signature(),
                        helped,
                        given.outcome())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
