package kg.birikme.petition.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.PetitionFact;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.Petitions;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the modules above of petitions. */
@Component
class JdbcPetitions implements Petitions {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPetitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<YearId, List<PetitionFact>> ofYears(Collection<YearId> years) {
        return ByYear.read(
                jdbc.sql("select * from petition p where p.year_id = any (:years) order by p.begun_at, p.id"),
                years,
                (row, number) -> {
                    UUID subject = row.getObject("subject_id", UUID.class);
                    return new PetitionFact(
                            row.getObject("id", UUID.class),
                            PetitionKind.valueOf(row.getString("kind")),
                            subject == null ? null : new StaffId(subject),
                            Role.valueOf(row.getString("addressee")),
                            row.getString("title"),
                            PetitionReader.reward(row),
                            WorkStatus.valueOf(row.getString("status")),
                            row.getObject("answer_by", LocalDate.class),
                            PetitionReader.outcome(row),
                            Moments.dayIf(row, "decided_at", clock.getZone()),
                            row.getString("order_number"),
                            row.getObject("order_on", LocalDate.class),
                            row.getString("result"));
                });
    }
}
