package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down mentoring and consultations: who helped whom, on what, with what result (R37, R38, R93, F17). */
@Service
public class ConsultationService {

    public static final int TOPIC_MAX = 300;
    public static final int OUTCOME_MAX = 1000;

    private final JdbcClient jdbc;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    ConsultationService(JdbcClient jdbc, Years years, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What was given; {@code helped} is empty where it was for all members. */
    public record Given(
            LocalDate day, ConsultationKind kind, StaffId by, List<StaffId> helped, String topic, String outcome) {

        public Given {
            helped = List.copyOf(helped);
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
        ConsultationPermissions may = new ConsultationPermissions(actor, year.stored());
        may.requireWriterOf(given.by());
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "growth.refusal.stored");
        }
        if (given.topic().isBlank()) {
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
        insert(year, id, given, actor);
    }

    private void insert(YearView year, UUID id, Given given, Actor actor) {
        int made = jdbc.sql("""
                        insert into consultation (id, year_id, day, kind, given_by, topic, outcome, all_members, written_by)
                        values (:id, :year, :day, :kind, :by, :topic, :outcome, :all, :writer)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("year", year.id().value())
                .param("day", given.day())
                .param("kind", given.kind().name())
                .param("by", given.by().value())
                .param("topic", given.topic().strip())
                .param("outcome", given.outcome().strip())
                .param("all", given.helped().isEmpty())
                .param("writer", actor.staff().value())
                .update();
        if (made > 0 && !given.helped().isEmpty()) {
            jdbc.sql("insert into consultation_person (consultation_id, staff_id) select :id, unnest(:people::uuid[])")
                    .param("id", id)
                    .param("people", given.helped().stream().map(StaffId::value).distinct().toArray(UUID[]::new))
                    .update();
        }
    }
}
