package kg.birikme.oversight.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a year with made-up records of everything that the compass looks at, in any mixture the tables allow. */
final class RandomRecords {

    private static final WorkStatus[] OWN = {
        WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.SEEN
    };
    private static final WorkStatus[] REPORT = {
        WorkStatus.ASKED, WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.ACCEPTED
    };

    private static final List<ActivityKind> KINDS = List.of(
            ActivityKind.OPEN_CLASS_HOUR,
            ActivityKind.OPEN_CLASS_HOUR,
            ActivityKind.EXTRACURRICULAR_EVENT,
            ActivityKind.SEMINAR,
            ActivityKind.MASTER_CLASS);

    private final Random random;
    private final JdbcClient jdbc;
    private final UUID year;
    private final List<StaffId> members;

    RandomRecords(long seed, JdbcClient jdbc, UUID year, List<StaffId> members) {
        this.random = new Random(seed);
        this.jdbc = jdbc;
        this.year = year;
        this.members = members;
    }

    /** Any day from the first of September to the end of June. */
    LocalDate day() {
        return LocalDate.of(2026, 9, 1).plusDays(random.nextInt(300));
    }

    void fill() {
        for (StaffId member : members) {
            if (random.nextInt(4) > 0) {
                programme(member, any(OWN));
            }
            if (random.nextBoolean()) {
                selfAnalysis(member, null, any(OWN));
            }
            for (int quarter = 1; quarter <= 4; quarter++) {
                if (random.nextInt(3) == 0) {
                    report(member, quarter, any(REPORT));
                }
            }
        }
        int count = random.nextInt(12);
        for (int no = 1; no <= count; no++) {
            activity(no);
        }
        if (random.nextInt(3) == 0) {
            jdbc.sql("""
                            insert into council_report (year_id, held_on, protocol_number, outcome, written_by_name)
                            values (?, ?, '3', 'Макул', 'А. С. Токтобекова')
                            """).params(year, day()).update();
        }
    }

    private void programme(StaffId member, WorkStatus status) {
        jdbc.sql("""
                        insert into programme (id, year_id, staff_id, topic, topic_year, status, submitted_at, remark, decided_at)
                        values (?, ?, ?, 'Тема', 1, ?, ?, 'Толуктаңыз', ?)
                        """)
                .params(UUID.randomUUID(), year, member.value(), status.name(), moment(), moment())
                .update();
    }

    private void selfAnalysis(StaffId member, @Nullable UUID activity, WorkStatus status) {
        jdbc.sql("""
                        insert into self_analysis (id, year_id, staff_id, activity_id, words, marks, status, submitted_at,
                            remark, decided_at)
                        values (?, ?, ?, ?, '{}', '{}', ?, ?, 'Толуктаңыз', ?)
                        """)
                .params(UUID.randomUUID(), year, member.value(), activity, status.name(), moment(), moment())
                .update();
    }

    private void report(StaffId member, int quarter, WorkStatus status) {
        boolean written = status != WorkStatus.ASKED && status != WorkStatus.DRAFT;
        jdbc.sql("""
                        insert into report (id, year_id, staff_id, kind, quarter, due, status, first_submitted_at, submitted_at,
                            figures, remark, decided_at)
                        values (?, ?, ?, 'QUARTER', ?, ?, ?, ?, ?, ?::integer[], 'Толуктаңыз', ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        year,
                        member.value(),
                        quarter,
                        day(),
                        status.name(),
                        written ? moment() : null,
                        written ? moment() : null,
                        written ? "{0,0,0,0,0,0}" : null,
                        status == WorkStatus.ACCEPTED ? moment() : null)
                .update();
    }

    private void activity(int no) {
        UUID id = UUID.randomUUID();
        ActivityKind kind = any(KINDS.toArray(ActivityKind[]::new));
        ActivityStatus status = any(ActivityStatus.values());
        LocalDate first = day();
        jdbc.sql("""
                        insert into activity
                            (id, year_id, no, kind, open, title, first_day, last_day, status, cancel_reason, planned_by)
                        values (?, ?, ?, ?, ?, 'Иш-чара', ?, ?, ?, 'Себеби бар', ?)
                        """)
                .params(
                        id,
                        year,
                        no,
                        kind.name(),
                        kind.open(),
                        first,
                        first.plusDays(random.nextInt(3)),
                        status.name(),
                        members.get(0).value())
                .update();
        StaffId holder = any(members.toArray(StaffId[]::new));
        person(id, holder, "HOLDER");
        StaffId visitor = any(members.toArray(StaffId[]::new));
        if (!visitor.equals(holder)) {
            person(id, visitor, "VISITOR");
        }
        if (status != ActivityStatus.PLANNED && random.nextBoolean()) {
            // What was handed in or read looks back on what took place; what came back may outlive its event.
            WorkStatus written = any(OWN);
            boolean wants = written == WorkStatus.SUBMITTED || written == WorkStatus.SEEN;
            selfAnalysis(holder, id, wants && status == ActivityStatus.CANCELLED ? WorkStatus.RETURNED : written);
        }
    }

    private void person(UUID activity, StaffId person, String part) {
        jdbc.sql("insert into activity_person (activity_id, staff_id, part) values (?, ?, ?)")
                .params(activity, person.value(), part)
                .update();
    }

    private Timestamp moment() {
        return Timestamp.from(ZonedDateTime.of(day(), LocalTime.NOON, ZoneId.of("Asia/Bishkek"))
                .toInstant());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
