package kg.birikme.report.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.report.ReportKind;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts down what was asked of whom, in one statement for all. */
@Component
class ReportRequests {

    private final JdbcClient jdbc;

    ReportRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return who was not asked before */
    List<StaffId> ask(
            YearId year, ReportKind kind, @Nullable Integer quarter, LocalDate due, Collection<StaffId> people) {
        return jdbc
                .sql("""
                        insert into report (id, year_id, staff_id, kind, quarter, due, status)
                        select gen_random_uuid(), :year, person, :kind, :quarter, :due, 'ASKED'
                        from unnest(:people::uuid[]) person
                        on conflict (school_id, year_id, staff_id, kind, quarter) do update
                            set due = excluded.due, version = report.version + 1
                            where report.status <> 'ACCEPTED' and report.due <> excluded.due
                        returning staff_id, (xmax = 0) as made
                        """)
                .param("year", year.value())
                .param("kind", kind.name())
                .param("quarter", quarter)
                .param("due", due)
                .param("people", people.stream().map(StaffId::value).distinct().toArray(UUID[]::new))
                .query((row, number) -> row.getBoolean("made")
                        ? Optional.of(new StaffId(row.getObject("staff_id", UUID.class)))
                        : Optional.<StaffId>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
