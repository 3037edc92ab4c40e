package kg.birikme.duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.SomeActivity;
import kg.birikme.duty.DutyNorm;
import kg.birikme.duty.domain.RecordedDuties.DutyRecords;
import kg.birikme.followup.AnswerFact;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportKind;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/** Makes the records of a year up: everything that may happen in one, as often as it likes. */
final class RandomRecords {

    private static final WorkStatus[] OWN = {
        WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.SEEN
    };
    private static final WorkStatus[] REPORT = {
        WorkStatus.ASKED, WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.ACCEPTED
    };

    private static final LocalDate START = LocalDate.of(2026, 8, 15);

    private final Random random;
    private final List<StaffId> staff;
    private final List<ActivityFact> activities;

    RandomRecords(long seed) {
        random = new Random(seed);
        staff = many(1 + random.nextInt(12), i -> new StaffId(uuid()));
        activities = many(random.nextInt(25), this::activity);
    }

    static YearView year() {
        return new YearView(
                new YearId(new UUID(1, 1)),
                "2026-2027",
                START,
                LocalDate.of(2027, 7, 31),
                List.of(
                        new QuarterView(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 4)),
                        new QuarterView(2, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 30)),
                        new QuarterView(3, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 19)),
                        new QuarterView(4, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 25))),
                false);
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(340));
    }

    DutyNorm norm() {
        return new DutyNorm(
                random.nextInt(2),
                random.nextInt(101),
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(4),
                1 + random.nextInt(20),
                LocalDate.of(2026, 9, 20),
                LocalDate.of(2027, 5, 24),
                0);
    }

    List<MemberView> members() {
        return staff.stream()
                .map(person -> new MemberView(
                        person,
                        new PersonName("Фамилия", "Аты", null),
                        MemberKind.CLASS_TEACHER,
                        "5-А",
                        "",
                        "",
                        null,
                        null,
                        Category.NONE,
                        false))
                .toList();
    }

    DutyRecords records() {
        return new DutyRecords(
                IntStream.rangeClosed(1, random.nextInt(6))
                        .boxed()
                        .flatMap(no -> staff.stream()
                                .filter(any -> random.nextInt(5) > 0)
                                .map(one -> attendance(no, one)))
                        .toList(),
                activities,
                staff.stream()
                        .filter(one -> random.nextBoolean())
                        .map(this::programme)
                        .toList(),
                staff.stream().flatMap(one -> analyses(one).stream()).toList(),
                many(random.nextInt(10), i -> help()),
                many(random.nextInt(40), i -> report()),
                many(random.nextInt(40), this::answer),
                List.of());
    }

    private AttendanceFact attendance(int no, StaffId one) {
        AttendanceMark mark = any(AttendanceMark.values());
        return new AttendanceFact(no, no, day(), "Жыйын", one, mark, mark == AttendanceMark.EXCUSED ? "ооруган" : "");
    }

    private ActivityFact activity(int no) {
        StaffId holder = someone();
        List<StaffId> visitors = staff.stream()
                .filter(person -> !person.equals(holder) && random.nextInt(3) == 0)
                .toList();
        ActivityKind kind = any(ActivityKind.values());
        boolean open = kind.open() && random.nextInt(4) > 0;
        LocalDate day = day();
        return new ActivityFact(
                new ActivityId(uuid()),
                no,
                any(ActivityStatus.values()),
                SomeActivity.of(kind, "Иш " + no, day, open),
                ActivityOutcome.UNTOLD,
                List.of(holder),
                visitors,
                0);
    }

    /** At most one of each, as the database keeps it. */
    private List<SelfAnalysisFact> analyses(StaffId one) {
        List<SelfAnalysisFact> all = new ArrayList<>();
        if (random.nextBoolean()) {
            all.add(analysis(one, null));
        }
        activities.stream()
                .filter(activity -> activity.holders().contains(one) && random.nextInt(3) > 0)
                .forEach(activity -> all.add(analysis(one, activity.id())));
        return all;
    }

    private ProgrammeFact programme(StaffId one) {
        return new ProgrammeFact(uuid(), one, "Тема", 1, any(OWN), START, START, false);
    }

    private SelfAnalysisFact analysis(StaffId one, ActivityId activity) {
        return new SelfAnalysisFact(uuid(), one, activity, any(OWN), START);
    }

    private ConsultationFact help() {
        boolean all = random.nextInt(4) == 0;
        return new ConsultationFact(
                uuid(),
                day(),
                any(ConsultationKind.values()),
                someone(),
                all ? List.of() : List.of(someone()),
                all,
                "Тема",
                "");
    }

    private ReportFact report() {
        WorkStatus status = any(REPORT);
        boolean begun = status != WorkStatus.ASKED && status != WorkStatus.DRAFT;
        return new ReportFact(
                uuid(), someone(), any(ReportKind.values()), 1, day(), status, begun ? day() : null, null, false, 0);
    }

    private AnswerFact answer(int no) {
        return new AnswerFact(
                someone(),
                1 + random.nextInt(4),
                "1." + no,
                "Сунуш",
                day(),
                any(AnswerState.values()),
                any(AssignmentStatus.values()));
    }

    private StaffId someone() {
        return staff.get(random.nextInt(staff.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> many(int count, IntFunction<T> make) {
        return IntStream.rangeClosed(1, count).mapToObj(make).toList();
    }
}
